import type { View } from '../../types/Code.js';
import type { BoundCommand } from '../../types/Ir.js';
import { joinCode, trusted, ts } from '../../renderers/code.js';
import { markdownCode } from '../../renderers/markdown.js';
import type { PythonProject } from '../../renderers/python/PythonContext.js';
import type { PythonPackage } from './pythonPackage.js';

/** The view of the package's README. */
export function readmeView(
  project: PythonProject,
  commands: readonly BoundCommand[],
  { name, module }: PythonPackage,
): Record<string, View> {
  const names = commands.flatMap((command) => project.names.get(command.name) ?? []);
  const [first] = names;
  return {
    title: markdownCode(name),
    name: trusted(name),
    package: module,
    method: first?.module ?? false,
    methodHead: first === undefined ? false : ts`${first.module}.`,
    list: joinCode(
      commands.map((command) => ts`- ${markdownCode(command.name)}`),
      '\n',
    ),
  };
}
