import type { View } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';

/** The view of the module that registers every command, so that nothing is wired by hand. */
export function indexView(
  project: TypeScriptProject,
  commands: readonly Spec[],
  path: string,
): Record<string, View> {
  const context = new TypeScriptContext(
    project,
    path,
    new ModuleScope(['registerServerCommands', 'commands']),
  );
  const folder = path.slice(0, path.lastIndexOf('/'));
  const servers = commands.map((command) => {
    const { server, base } = namesOf(project, command);
    return context.scope.use(
      context.specifier(`${folder}/${command.name}/server/${base}ServerCommand.ts`),
      server,
      'value',
    );
  });
  const commandRegistry = context.runtime('CommandRegistry', 'type');
  const defaultRegistry = context.runtime('Commands', 'value');
  return { servers, commandRegistry, defaultRegistry, imports: context.scope.render() };
}
