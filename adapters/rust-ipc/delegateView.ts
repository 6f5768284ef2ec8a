import type { View } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import { docComment, identifier } from '../../renderers/typescript/encode.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';
import { commandFolder } from '../command/planContract.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import type { ModuleCommand, RustModule } from '../rust/rustModules.js';
import { mixinFile } from './bindingFiles.js';
import { methodName } from './mixinView.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import { deprecationAllowance } from '../../renderers/typescript/deprecatedUses.js';

/** The server command that hands its call to the worker, relative to the output root. */
export function delegateFile(project: TypeScriptProject, command: Spec, context: AdapterContext): string {
  return `${commandFolder(command, context)}/server/${namesOf(project, command).base}ServerCommand.ts`;
}

/** The view of that command: no logic of its own. */
export function delegateView(
  project: TypeScriptProject,
  module: RustModule,
  own: ModuleCommand,
  adapter: AdapterContext,
): Record<string, View> {
  const { command } = own;
  const names = namesOf(project, command);
  const path = delegateFile(project, command, adapter);
  const context = new TypeScriptContext(project, path, new ModuleScope([names.server]));
  const home = context.specifier(project.typesModule(command.name));
  const view = {
    name: names.server,
    doc: docComment(command.description),
    commandBase: context.runtime('CommandBase', 'value'),
    commandContext: context.runtime('CommandContext', 'type'),
    params: context.nameOf(command.params.id, 'type'),
    result: context.nameOf(command.result.id, 'type'),
    input: project.inputs.has(command.params.id) ? context.nameOf(command.params.id, 'input') : false,
    contract: context.scope.use(home, names.contract, 'value'),
    client: context.scope.use(context.specifier(mixinFile(module, adapter)), `${module.base}Client`, 'type'),
    method: identifier(methodName(project, own)),
  };
  return {
    ...view,
    imports: [...deprecationAllowance(isDeprecated(command)), ...context.scope.render()],
  };
}
