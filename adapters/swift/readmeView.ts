import type { View } from '../../types/Code.js';
import type { Command, Spec } from '../../types/ir/Spec.js';
import { code, verbatim } from '../../renderers/code.js';
import { markdownCode } from '../../renderers/markdown.js';
import { saidBehind } from '../../renderers/markdownDeprecation.js';
import type { SwiftProject } from '../../renderers/swift/nameSwift.js';
import { freshFirst } from '../sdk/freshFirst.js';

/** The README of the package. */
export function readmeView(
  project: SwiftProject,
  executable: readonly Command[],
  used: readonly Spec[],
): Record<string, View> {
  const commands = used.flatMap((command) => {
    const names = project.names.get(command.name);
    if (names === undefined) return [];
    const said = saidBehind(command.description, command.deprecated);
    return [code`- ${markdownCode(command.name)} is \`${names.namespace}\`${said}`];
  });
  return { usage: usage(project, freshFirst(executable)[0]), commands };
}

function usage(project: SwiftProject, command: Command | undefined): View {
  const names = command && project.names.get(command.name);
  if (command === undefined || names === undefined)
    return code`The package declares types; none of the specs is a command.`;
  const type = names.types.get(command.params.id)?.type ?? code`Params`;
  const params = code`${names.namespace}.${type}`;
  return code`\`\`\`swift
import Foundation
import ${verbatim(project.module)}

func run(json: String, at base: URL) async throws -> String {
  let client = CommandClient(transport: HTTPTransport(base: base))
  let result = try await client.${names.method}(${params}(fromJSON: json))
  return try result.toJSON()
}
\`\`\``;
}
