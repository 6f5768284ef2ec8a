import type { Code, View } from '../../types/Code.js';
import type { FileSymbol } from '../../types/SourceSymbol.js';
import { verbatim } from '../../renderers/code.js';
import { docComment, identifier } from '../../renderers/typescript/encode.js';
import { deprecation } from '../../renderers/typescript/interfaceMember.js';
import { camelCase } from '../../renderers/NamingConventions.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { scopeOf } from '../../renderers/typeSymbols.js';
import { mayBeEmpty, namesOf } from '../../renderers/typescript/typesModuleView.js';
import type { ModuleCommand, RustModule } from '../rust/rustModules.js';

/** The view of the mixin of a module: one typed method per command. */
export function mixinView(
  project: TypeScriptProject,
  module: RustModule,
  path: string,
): Record<string, View> {
  const declared = [clientName(module), `${module.base}Mixin`, 'base', 'params', 'options'];
  const context = new TypeScriptContext(project, path, new ModuleScope(declared));
  const commands = module.commands.map((command) => methodView(context, command));
  const view = {
    module: verbatim(module.name),
    client: clientName(module),
    mixin: identifier(`${module.base}Mixin`),
    clientConstructor: context.ipc('IpcClientConstructor', 'type'),
    withCommands: context.ipc('WithCommands', 'type'),
    callOptions: context.ipc('CallOptions', 'type'),
    commands,
  };
  return { ...view, imports: context.scope.render() };
}

/** What the interface of the client declares: a method for each command. */
export function mixinSymbols(project: TypeScriptProject, module: RustModule): FileSymbol[] {
  return module.commands.map((own) => ({
    spec: own.command.name,
    kind: 'call',
    ...scopeOf('.', clientName(module))(methodName(project, own)),
  }));
}

function clientName({ base }: RustModule): Code {
  return identifier(`${base}Client`);
}

/** Members of every client, which a command must not hide. */
const members: ReadonlySet<string> = new Set([
  'call',
  'callWithAttachment',
  'close',
  'connect',
  'constructor',
  'events',
  'on',
  'stream',
]);

/** The method of a command in the client of its worker: `gpuStats`, unique because base names are. */
export function methodName(project: TypeScriptProject, { command }: ModuleCommand): string {
  const name = camelCase(namesOf(project, command).base);
  return members.has(name) ? `${name}_` : name;
}

function methodView(context: TypeScriptContext, own: ModuleCommand): View {
  const { project } = context;
  const { command } = own;
  const home = context.specifier(project.typesModule(command.name));
  const takesInput = project.inputs.has(command.params.id);
  return {
    doc: docComment(command.description, deprecation(command.deprecated)),
    method: identifier(methodName(project, own)),
    input: context.nameOf(command.params.id, takesInput ? 'input' : 'type'),
    result: context.nameOf(command.result.id, 'type'),
    contract: context.scope.use(home, namesOf(project, command).contract, 'value'),
    mayBeEmpty: mayBeEmpty(command),
  };
}
