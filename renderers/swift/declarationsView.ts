import { messageDoc } from '../messageDoc.js';
import type { Code } from '../../types/Code.js';
import { type Spec, isCommand } from '../../types/ir/Spec.js';
import { code, joinCode, verbatim } from '../code.js';
import { docComment } from './encode.js';
import { indented, isTooLong, settled } from './layout.js';
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
  const types: Code[] = [];
  const extensions: Code[] = [];
  const extend = (name: Code, protocol: Code, body: Code): void => {
    const head = code`extension ${namespace}.${name}: ${protocol} `;
    const inner = body === '' ? code`{}\n` : code`{\n${indented('  ', body)}}\n`;
    extensions.push(settled('', code`${head}${inner}`));
  };
  for (const declaration of command.types) {
    const { type, codec } = declarations.render(declaration);
    types.push(settled('  ', type));
    const deprecated = declarations.deprecatedName(declaration);
    if (deprecated !== undefined) types.push(settled('  ', deprecated));
    if (codec) extend(context.names(declaration.id).type, codec.protocol, codec.body);
  }
  if (isCommand(command)) {
    types.push(settled('  ', errorsType(context, command)));
    extend(failure.type, code`CommandErrors`, errorsCodec(context, command));
  }
  const doc = docComment('', command.description, `What \`${verbatim(command.name)}\` declares.`);
  const head = code`${doc}public enum ${namespace} `;
  const body = types.length === 0 ? code`{}\n` : code`{\n${joinCode(types, '\n')}}\n`;
  return {
    namespace: code`${isTooLong(head) ? code`// swift-format-ignore\n` : code``}${head}${body}`,
    extensions,
  };
}
