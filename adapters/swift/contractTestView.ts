import type { Code, View } from '../../types/Code.js';
import { errorsOf, type Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { identifier, stringLiteral } from '../../renderers/swift/encode.js';
import { caseName } from '../../renderers/TestRenderer.js';
import { isTooLong } from '../../renderers/swift/layout.js';
import type { SwiftProject } from '../../renderers/swift/nameSwift.js';

/** The tests of one command: its types against wire values. */
export function contractTestView(
  project: SwiftProject,
  command: Spec,
  tested: readonly TypeDeclaration[],
  file: string,
): Record<string, View> {
  const names = project.names.get(command.name);
  const namespace = names?.namespace ?? verbatim('');
  const tests = tested.map((declaration) => {
    const type = typeName(project, command, declaration);
    const args = code`${namespace}.${type}.self, ${stringLiteral(file)}, ${stringLiteral(caseName(declaration))}`;
    return { name: identifier(`test${type}`), check: code`    try checkContract(${args})` };
  });
  if (names !== undefined && errorsOf(command).length > 0) {
    const { type, other } = names.failure;
    const args = code`${namespace}.${type}.self, ${stringLiteral(file)}, other: ${stringLiteral(other)}`;
    tests.push({ name: identifier(`test${type}`), check: code`    try checkErrors(${args})` });
  }
  const argument = joinCode(
    [code`final class ${namespace}: XCTestCase {     `, ...tests.map(({ check }) => check)],
    '\n',
  );
  return {
    module: verbatim(project.module),
    command: verbatim(command.name),
    name: identifier(`${namespace}Tests`),
    tests,
    ignore: isTooLong(argument) ? code`// swift-format-ignore\n` : code``,
  };
}

function typeName(project: SwiftProject, command: Spec, { id }: TypeDeclaration): Code {
  return project.names.get(command.name)?.types.get(id)?.type ?? verbatim('');
}
