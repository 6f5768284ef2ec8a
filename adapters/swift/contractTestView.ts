import type { Code, View } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { identifier, stringLiteral } from '../../renderers/swift/encode.js';
import { isTooLong } from '../../renderers/swift/layout.js';
import type { SwiftProject } from '../../renderers/swift/nameSwift.js';
import { contractCases } from '../command/contractCases.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

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
    const args = code`${namespace}.${type}.self, ${stringLiteral(file)}, ${stringLiteral(type)}`;
    return { name: identifier(`test${type}`), check: code`    try checkContract(${args})` };
  });
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

/** The wire values, by type, as JSON. Of what is refused only the difference to the last accepted value is written. */
export function casesView(
  project: SwiftProject,
  command: Spec,
  tested: readonly TypeDeclaration[],
  context: AdapterContext,
): Record<string, View> {
  const entries = tested.flatMap((declaration) => {
    const cases = contractCases(declaration, context);
    if (cases === undefined) return [];
    const complete = cases.accepted.at(-1)?.wire ?? null;
    const refused = cases.refused.map(({ wire, field, rule }) => ({
      ...change(complete, wire),
      field,
      rule,
    }));
    return [[typeName(project, command, declaration), { accepted: cases.accepted, refused }] as const];
  });
  return { json: verbatim(JSON.stringify(Object.fromEntries(entries), undefined, 2)) };
}

/** What makes one value of another: members that differ, and those that are gone; or all of it. */
function change(from: JsonValue, to: JsonValue): JsonObject {
  if (!isObject(from) || !isObject(to)) return { instead: to };
  const set = Object.entries(to).filter(([key, value]) => !Object.hasOwn(from, key) || from[key] !== value);
  const without = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  return { set: Object.fromEntries(set), without };
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(project: SwiftProject, command: Spec, { id }: TypeDeclaration): Code {
  return project.names.get(command.name)?.types.get(id)?.type ?? verbatim('');
}
