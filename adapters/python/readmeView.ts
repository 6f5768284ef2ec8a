import type { View } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { code, joinCode } from '../../renderers/code.js';
import { markdownCode } from '../../renderers/markdown.js';
import { deprecationBehind } from '../../renderers/markdownDeprecation.js';
import { stringLiteral } from '../../renderers/python/encode.js';
import type { PythonProject } from '../../renderers/python/PythonContext.js';
import { sampleFields } from '../../renderers/samples.js';
import { freshFirst } from '../sdk/freshFirst.js';
import type { PythonPackage } from './pythonPackage.js';

/** The view of the package's README. */
export function readmeView(
  project: PythonProject,
  commands: readonly Command[],
  { name, module }: PythonPackage,
): Record<string, View> {
  const items = commands.map(
    (command) => code`- ${markdownCode(command.name)}${deprecationBehind(command.deprecated)}`,
  );
  return {
    title: markdownCode(name),
    package: module,
    example: commands.length === 0 ? false : example(project, commands),
    list: joinCode(items, '\n'),
  };
}

/** The first command with params that a sample is known of. */
function example(project: PythonProject, commands: readonly Command[]): View {
  for (const command of freshFirst(commands)) {
    const names = project.names.get(command.name);
    const params = names?.types.get(command.params.id)?.type;
    const result = names?.types.get(command.result.id)?.type;
    if (!names || !params || !result) continue;
    const sample = sampleFields(project.types, command.params.body.fields, 'smallest');
    if (sample === undefined) continue;
    return { module: names.module, params, result, text: stringLiteral(JSON.stringify(sample)) };
  }
  return false;
}
