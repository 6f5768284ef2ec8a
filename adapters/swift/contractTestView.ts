import type { Code, View } from '../../types/Code.js';
import type { BoundCommand, TypeDeclaration } from '../../types/Ir.js';
import { trusted, ts } from '../../renderers/code.js';
import { identifier, stringLiteral } from '../../renderers/swift/encode.js';
import type { SwiftProject } from '../../renderers/swift/nameSwift.js';
import { contractCases } from '../command/contractCases.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/** The tests of one command: its types against wire values. */
export function contractTestView(
  project: SwiftProject,
  command: BoundCommand,
  tested: readonly TypeDeclaration[],
): Record<string, View> {
  const names = project.names.get(command.name);
  const namespace = names?.namespace ?? trusted('');
  return {
    module: trusted(project.module),
    command: trusted(command.name),
    name: identifier(`${namespace}Tests`),
    tests: tested.map((declaration) => {
      const type = typeName(project, command, declaration);
      const args = ts`${namespace}.${type}.self, ${stringLiteral(namespace)}, ${stringLiteral(type)}`;
      return { name: identifier(`test${type}`), check: ts`try checkContract(${args})` };
    }),
  };
}

/** The wire values, by type, as JSON. */
export function casesView(
  project: SwiftProject,
  command: BoundCommand,
  tested: readonly TypeDeclaration[],
  context: AdapterContext,
): Record<string, View> {
  const entries = tested.map((declaration) => [
    typeName(project, command, declaration),
    contractCases(declaration, context),
  ]);
  return { json: trusted(JSON.stringify(Object.fromEntries(entries), undefined, 2)) };
}

function typeName(project: SwiftProject, command: BoundCommand, { id }: TypeDeclaration): Code {
  return project.names.get(command.name)?.types.get(id)?.type ?? trusted('');
}
