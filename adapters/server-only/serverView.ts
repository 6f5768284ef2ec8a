import type { Code, View } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { docComment } from '../../renderers/typescript/encode.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';

/** The view of the scaffold that holds the logic: a class that compiles and says that it is not written yet. */
export function serverView(project: TypeScriptProject, command: Command, path: string): Record<string, View> {
  const names = namesOf(project, command);
  const context = new TypeScriptContext(project, path, new ModuleScope([names.server]));
  const home = context.specifier(project.typesModule(command.name));
  const type = (id: TypeId): Code => context.nameOf(id, 'type');
  const view = {
    name: names.server,
    doc: docComment(command.description),
    throws: throwsOf(command, names.errors),
    commandBase: context.runtime('CommandBase', 'value'),
    commandContext: context.runtime('CommandContext', 'type'),
    params: type(command.params.id),
    result: type(command.result.id),
    input: project.inputs.has(command.params.id) ? context.nameOf(command.params.id, 'input') : false,
    contract: context.scope.use(home, names.contract, 'value'),
  };
  return { ...view, imports: context.scope.render() };
}

/** The errors above the method, and not in its body: the body is what a person replaces. */
function throwsOf(command: Command, errors: ReadonlyMap<string, Code>): Code {
  const tags = command.errors.map(({ code: errorCode, description }) => ({
    tag: 'throws' as const,
    text: `${errors.get(errorCode) ?? ''}: ${description}`,
  }));
  return docComment('', tags);
}
