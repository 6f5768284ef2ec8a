import { messageDoc } from '../messageDoc.js';
import type { Code } from '../../types/Code.js';
import { type Command, type Spec, isCommand } from '../../types/ir/Spec.js';
import { code, verbatim } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { docComment, stringLiteral } from './encode.js';
import { apart, call, lines, opened, settled } from './layout.js';
import type { SwiftProject } from './nameSwift.js';
import { SwiftContext } from './SwiftContext.js';
import { SwiftDeclarations } from './SwiftDeclarations.js';
import { errorsCodec, errorsType } from './swiftErrors.js';

/** The types of one command. */
export interface SwiftDeclarationsView {
  /** The enum that holds them. */
  namespace: Code;
  /** What reads and writes them. */
  extensions: Code[];
}

/** Renders the file of a command. */
export function declarationsView(project: SwiftProject, command: Spec): SwiftDeclarationsView {
  const context = new SwiftContext(project, command.name);
  const declarations = new SwiftDeclarations(context, (declaration) =>
    messageDoc(declaration, `\`${command.name}\``),
  );
  const { namespace, failure } = context.own;
  const types: Doc[] = [];
  const extensions: Code[] = [];
  const extend = (name: Code, protocol: Code, body: Doc | undefined): void => {
    const head = settled(
      code`extension ${namespace}.${name}: ${protocol} {${body === undefined ? code`}` : code``}`,
    );
    extensions.push(lines('', body === undefined ? head : opened(head, [body])));
  };
  for (const declaration of command.types) {
    const { type, codec } = declarations.render(declaration);
    types.push(type);
    const deprecated = declarations.deprecatedName(declaration);
    if (deprecated !== undefined) types.push(deprecated);
    if (codec) extend(context.names(declaration.id).type, codec.protocol, codec.body);
  }
  if (isCommand(command)) {
    types.push(errorsType(context, command), info(command));
    extend(failure.type, code`CommandErrors`, errorsCodec(context, command));
  }
  const doc = docComment(command.description, `What \`${verbatim(command.name)}\` declares.`);
  const end = types.length === 0 ? code`}` : code``;
  const head = settled([doc, code`public enum ${namespace} {${end}`]);
  return { namespace: lines('', types.length === 0 ? head : opened(head, [apart(types)])), extensions };
}

/** What is known of a command beside its types. */
function info({ name, effect, idempotent, accessLevel }: Command): Doc {
  const value = call(code`public static let info = CommandInfo`, [
    code`name: ${stringLiteral(name)}`,
    code`effect: .${verbatim(effect)}`,
    code`idempotent: ${verbatim(String(idempotent))}`,
    code`accessLevel: ${stringLiteral(accessLevel)}`,
  ]);
  return settled([docComment('What is known of the command beside its types.'), value]);
}
