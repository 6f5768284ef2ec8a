import type { View } from '../../types/Code.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import type { Command } from '../../types/ir/Spec.js';
import { code, verbatim } from '../../renderers/code.js';
import { deprecationAllowance } from '../../renderers/typescript/deprecatedUses.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';
import { examplesView } from '../command/examplesView.js';

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
  const local = ['registry', 'cases', 'title', 'check'];
  const context = new TypeScriptContext(project, files.integrationTest, new ModuleScope(local));
  for (const name of ['describe', 'expect', 'it']) context.scope.use('vitest', name, 'value');
  const home = context.specifier(project.typesModule(command.name));
  const view = {
    title: code`'${verbatim(command.name)} behind a registry'`,
    server: context.scope.use(context.specifier(files.server), names.server, 'value'),
    accessor: context.scope.use(home, names.accessor, 'value'),
    commandRegistry: context.runtime('CommandRegistry', 'value'),
    commandForTests: context.testing('commandForTests'),
    validationError: context.runtime('ValidationError', 'value'),
    examples: examplesView(context, command),
  };
  return {
    ...view,
    imports: [...deprecationAllowance(isDeprecated(command)), ...context.scope.render()],
  };
}
