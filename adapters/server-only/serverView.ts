import type { Code, View } from '../../types/Code.js';
import type { Command } from '../../types/ir/Spec.js';
import type { TypeId } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../../renderers/code.js';
import { docComment, lineCommentText } from '../../renderers/typescript/encode.js';
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
    commandBase: context.runtime('CommandBase', 'value'),
    commandContext: context.runtime('CommandContext', 'type'),
    params: type(command.params.id),
    result: type(command.result.id),
    input: project.inputs.has(command.params.id) ? context.nameOf(command.params.id, 'input') : false,
    contract: context.scope.use(home, names.contract, 'value'),
    guidance: guidanceOf(command, names.errors),
  };
  return { ...view, imports: context.scope.render() };
}

function guidanceOf(command: Command, errors: ReadonlyMap<string, Code>): Code[] {
  const lines = [verbatim('Params are already checked against the contract; the result will be.')];
  for (const { code: errorCode, description } of command.errors) {
    lines.push(code`Throw ${errors.get(errorCode) ?? code``} for: ${lineCommentText(description)}`);
  }
  return lines;
}
