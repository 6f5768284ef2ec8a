import type { Code, View } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { callProse } from '../../renderers/callNote.js';
import { code } from '../../renderers/code.js';
import { docComment, stringLiteral } from '../../renderers/swift/encode.js';
import { availability } from '../../renderers/swift/swiftField.js';
import { call, lines, opened, settled } from '../../renderers/swift/layout.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import type { SwiftProject } from '../../renderers/swift/nameSwift.js';

/** The client: for each command what the protocol asks for, and the method that does it. */
export function clientView(project: SwiftProject, commands: readonly Command[]): Record<string, View> {
  return { methods: commands.flatMap((command) => method(project, command)) };
}

function method(project: SwiftProject, command: Command): View[] {
  const names = project.names.get(command.name);
  if (names === undefined) return [];
  const typeOf = (id: string): Code => code`${names.namespace}.${names.types.get(id)?.type ?? code`_`}`;
  const failure = code`${names.namespace}.${names.failure.type}`;
  const result = typeOf(command.result.id);
  const signature = (prefix: Code, end: Code): Doc => {
    const head = code`${prefix}func ${names.method}`;
    const params = [code`_ params: ${typeOf(command.params.id)}`];
    return call(head, params, code` async throws(${failure}) -> ${result}${end}`);
  };
  const args = [stringLiteral(command.name), code`params`, code`failingWith: ${failure}.self`];
  const run = settled(call(code`try await transport.run`, args));
  const before = [
    docComment(callProse(command, `Runs \`${command.name}\`.`)),
    availability(command.deprecated),
  ];
  return [
    {
      requirement: lines('  ', settled([before, signature(code``, code``)])),
      method: lines('  ', opened(settled([before, signature(code`public `, code` {`)]), [run])),
    },
  ];
}
