import type { View } from '../../types/Code.js';
import type { Command, Example } from '../../types/ir/Spec.js';
import { code, verbatim } from '../../renderers/code.js';
import { stringLiteral } from '../../renderers/typescript/encode.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { jsonExpression } from '../../renderers/typescript/objectMembers.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';
import { expectedResult } from '../command/expectedResult.js';
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
  const local = ['path', 'client', 'commands', 'params', 'result'];
  const context = new TypeScriptContext(project, path, new ModuleScope(local));
  for (const name of ['afterAll', 'describe', 'expect', 'it']) context.scope.use('vitest', name, 'value');
  const home = context.specifier(project.typesModule(command.name));
  const cases = command.examples
    .filter((example) => example.params !== undefined)
    .map((example, index) => caseView(project, command, example, index));
  const used = cases.length > 0;
  const view = {
    title: code`'${verbatim(command.name)} in the worker'`,
    worker: context.scope.use(context.specifier(workerFile(adapter)), 'WorkerClient', 'value'),
    accessor: context.scope.use(home, names.accessor, 'value'),
    contract: used ? context.scope.use(home, names.contract, 'value') : false,
    notImplementedError: used ? context.runtime('NotImplementedError', 'value') : false,
    cases,
  };
  return {
    ...view,
    imports: [...deprecationAllowance(isDeprecated(command.spec)), ...context.scope.render()],
  };
}

function caseView(project: TypeScriptProject, command: Command, example: Example, index: number): View {
  const { description, params, result } = example;
  return {
    title: stringLiteral(description ?? `Example ${index + 1}`),
    params: jsonExpression(params ?? {}, code`unknown`),
    result:
      result === undefined
        ? false
        : jsonExpression(expectedResult(project.types, command, result), code`unknown`),
  };
}
