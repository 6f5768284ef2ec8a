import type { View } from '../../types/Code.js';
import type { Command, Example } from '../../types/ir/Spec.js';
import { code, verbatim } from '../../renderers/code.js';
import { stringLiteral } from '../../renderers/typescript/encode.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { jsonExpression } from '../../renderers/typescript/objectMembers.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';
import { expectedResult } from '../command/expectedResult.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import { deprecationAllowance } from '../../renderers/typescript/deprecatedUses.js';

interface Files {
  server: string;
  integrationTest: string;
}

/** The view of the integration tests: the real command behind a registry, and the examples of the spec. */
export function integrationTestView(
  project: TypeScriptProject,
  command: Command,
  files: Files,
): Record<string, View> {
  const names = namesOf(project, command);
  const local = ['registry', 'run', 'commands', 'params', 'pending', 'wire'];
  const context = new TypeScriptContext(project, files.integrationTest, new ModuleScope(local));
  for (const name of ['describe', 'expect', 'it']) context.scope.use('vitest', name, 'value');
  const home = context.specifier(project.typesModule(command.name));
  const cases = command.examples
    .filter((example) => example.params !== undefined)
    .map((example, index) => caseView(context, command, example, index));
  const view = {
    title: code`'${verbatim(command.name)} behind a registry'`,
    server: context.scope.use(context.specifier(files.server), names.server, 'value'),
    accessor: context.scope.use(home, names.accessor, 'value'),
    commandRegistry: context.runtime('CommandRegistry', 'value'),
    validationError: context.runtime('ValidationError', 'value'),
    cases,
  };
  const forCases =
    cases.length === 0
      ? { contract: false, jsonValue: false, notImplementedError: false }
      : {
          contract: context.scope.use(home, names.contract, 'value'),
          jsonValue: context.runtime('JsonValue', 'type'),
          notImplementedError: context.runtime('NotImplementedError', 'value'),
        };
  return {
    ...view,
    ...forCases,
    imports: [...deprecationAllowance(isDeprecated(command.spec)), ...context.scope.render()],
  };
}

function caseView(context: TypeScriptContext, command: Command, example: Example, index: number): View {
  return {
    title: stringLiteral(example.description ?? `Example ${index + 1}`),
    params: jsonExpression(example.params ?? {}, context.runtime('JsonValue', 'type')),
    result:
      example.result === undefined
        ? false
        : jsonExpression(expectedResult(context.project.types, command, example.result), code`unknown`),
  };
}
