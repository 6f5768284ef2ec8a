import type { Code, View } from '../../types/Code.js';
import { errorsOf, type Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { code, verbatim } from '../../renderers/code.js';
import { identifier, stringLiteral } from '../../renderers/swift/encode.js';
import { caseName } from '../../renderers/TestRenderer.js';
import { call, lines, opened, settled } from '../../renderers/swift/layout.js';
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
  const test = (type: Code, check: Code, more: Code): Code => {
    const args = [code`${namespace}.${type}.self`, stringLiteral(file), more];
    const head = settled(code`func ${identifier(`test${type}`)}() throws {`);
    return lines('  ', opened(head, [settled(call(code`try ${check}`, args))]));
  };
  const tests = tested.map((declaration) => {
    const type = typeName(project, command, declaration);
    return test(type, code`checkContract`, stringLiteral(caseName(declaration)));
  });
  if (names !== undefined && errorsOf(command).length > 0) {
    const { type, other } = names.failure;
    tests.push(test(type, code`checkErrors`, code`other: ${stringLiteral(other)}`));
  }
  return {
    module: verbatim(project.module),
    command: verbatim(command.name),
    head: lines('', settled(code`final class ${identifier(`${namespace}Tests`)}: XCTestCase {`)),
    tests,
  };
}

function typeName(project: SwiftProject, command: Spec, { id }: TypeDeclaration): Code {
  return project.names.get(command.name)?.types.get(id)?.type ?? verbatim('');
}
