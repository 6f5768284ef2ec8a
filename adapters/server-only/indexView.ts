import type { View } from '../../types/Code.js';
import type { Spec } from '../../types/ir/Spec.js';
import { code, verbatim } from '../../renderers/code.js';
import { stringLiteral } from '../../renderers/typescript/encode.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';

/** The view of the module that registers every command, so that nothing is wired by hand. */
export function indexView(
  project: TypeScriptProject,
  commands: readonly Spec[],
  { path, serverOf }: { path: string; serverOf: (command: Spec) => string },
): Record<string, View> {
  const context = new TypeScriptContext(
    project,
    path,
    new ModuleScope(['registerServerCommands', 'commands', 'classes', 'factories', 'ServerFactories']),
  );
  const servers = commands.map((command) => {
    const { server } = namesOf(project, command);
    const path = context.specifier(serverOf(command));
    const name = stringLiteral(command.name);
    const isPlain = /^[a-z][a-z0-9]*$/i.test(command.name);
    return {
      name,
      server: context.scope.use(path, server, 'value'),
      member: isPlain ? code`.${verbatim(command.name)}` : code`[${name}]`,
      optionalMember: isPlain ? verbatim(command.name) : code`[${name}]`,
    };
  });
  const commandRegistry = context.runtime('CommandRegistry', 'type');
  const defaultRegistry = context.runtime('Commands', 'value');
  const factories = {
    createCommand: context.runtime('createCommand', 'value'),
    commandFactories: context.runtime('CommandFactories', 'type'),
    factoryArguments: context.runtime('FactoryArguments', 'type'),
  };
  return { servers, commandRegistry, defaultRegistry, ...factories, imports: context.scope.render() };
}
