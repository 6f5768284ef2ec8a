import type { View } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import { code, verbatim } from '../../renderers/code.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';
import { examplesView } from '../command/examplesView.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { workerFile } from './bindingFiles.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import { deprecationAllowance } from '../../renderers/typescript/deprecatedUses.js';

/** The view of the tests against a running worker: the examples of the spec, over IPC. */
export function integrationTestView(
  project: TypeScriptProject,
  command: Command,
  path: string,
  adapter: AdapterContext,
): Record<string, View> {
  const names = namesOf(project, command);
  const local = ['path', 'client', 'commands', 'params', 'cases', 'title', 'check'];
  const context = new TypeScriptContext(project, path, new ModuleScope(local));
  for (const name of ['afterAll', 'describe', 'expect', 'it']) context.scope.use('vitest', name, 'value');
  const home = context.specifier(project.typesModule(command.name));
  const view = {
    title: code`'${verbatim(command.name)} in the worker'`,
    worker: context.scope.use(context.specifier(workerFile(adapter)), 'WorkerClient', 'value'),
    accessor: context.scope.use(home, names.accessor, 'value'),
    examples: examplesView(context, command),
  };
  return {
    ...view,
    imports: [...deprecationAllowance(isDeprecated(command)), ...context.scope.render()],
  };
}
