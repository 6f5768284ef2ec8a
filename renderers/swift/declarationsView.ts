import type { Code } from '../../types/Code.js';
import type { BoundCommand } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { sentence } from '../asciiCase.js';
import { joinCode, trusted, ts } from '../code.js';
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

/** The declarations of a command that the package has. */
export function shownTypes(command: BoundCommand): TypeDeclaration[] {
  return command.types.filter(
    ({ role, origin }) => origin.kind === 'spec' && (command.executable || role === 'declared'),
  );
}

/** Renders the file of a command. */
export function declarationsView(project: SwiftProject, command: BoundCommand): SwiftDeclarationsView {
  const context = new SwiftContext(project, command.name);
  const declarations = new SwiftDeclarations(context, (declaration) => fallbackDoc(command, declaration));
  const { namespace, failure } = context.own;
  const types: Code[] = [];
  const extensions: Code[] = [];
  const extend = (name: Code, protocol: Code, body: Code): void => {
    const head = ts`extension ${namespace}.${name}: ${protocol} `;
    const inner = body === '' ? ts`{}\n` : ts`{\n${indented('  ', body)}}\n`;
    extensions.push(settled('', ts`${head}${inner}`));
  };
  for (const declaration of shownTypes(command)) {
    const { type, codec } = declarations.render(declaration);
    types.push(settled('  ', type));
    const deprecated = declarations.deprecatedName(declaration);
    if (deprecated !== undefined) types.push(settled('  ', deprecated));
    if (codec) extend(context.names(declaration.id).type, codec.protocol, codec.body);
  }
  if (command.executable) {
    types.push(settled('  ', errorsType(context, command)));
    extend(failure.type, ts`CommandErrors`, errorsCodec(context, command));
  }
  const doc = docComment('', command.description, `What \`${trusted(command.name)}\` declares.`);
  const head = ts`${doc}public enum ${namespace} `;
  const body = types.length === 0 ? ts`{}\n` : ts`{\n${joinCode(types, '\n')}}\n`;
  return {
    namespace: ts`${isTooLong(head) ? ts`// swift-format-ignore\n` : ts``}${head}${body}`,
    extensions,
  };
}

function fallbackDoc(command: BoundCommand, declaration: TypeDeclaration): string {
  if (declaration.id === command.params) return `What \`${command.name}\` takes.`;
  if (declaration.id === command.result) return `What \`${command.name}\` gives.`;
  return `${sentence(declaration.path.join(' '))}.`;
}
