import type { Code, View } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { code } from '../../renderers/code.js';
import { docComment, stringLiteral } from '../../renderers/swift/encode.js';
import { availability } from '../../renderers/swift/swiftField.js';
import { indented } from '../../renderers/swift/layout.js';
import type { SwiftProject } from '../../renderers/swift/nameSwift.js';

/** The client: a method per command. */
export function clientView(project: SwiftProject, commands: readonly Command[]): Record<string, View> {
  return { methods: commands.flatMap((command) => method(project, command)) };
}

function method(project: SwiftProject, command: Command): View[] {
  const names = project.names.get(command.name);
  if (names === undefined) return [];
  const typeOf = (id: string): Code => code`${names.namespace}.${names.types.get(id)?.type ?? code`_`}`;
  const failure = code`${names.namespace}.${names.failure.type}`;
  const signature = code`func ${names.method}(_ params: ${typeOf(command.params.id)}) async throws(${failure}) -> ${typeOf(command.result.id)}`;
  const call = code`try await transport.run(${stringLiteral(command.name)}, params, failingWith: ${failure}.self)`;
  const attribute = availability(command.deprecated);
  const isLong = [signature, call, attribute].some(({ length }) => length > 100);
  const ignore = isLong ? code`  // swift-format-ignore\n` : code``;
  const doc = docComment('', command.description, `Runs \`${command.name}\`.`);
  return [{ doc: code`${ignore}${indented('  ', doc)}${indented('  ', attribute)}`, signature, call }];
}
