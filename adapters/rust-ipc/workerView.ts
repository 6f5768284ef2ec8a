import type { View } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../../renderers/code.js';
import { objectKey, stringLiteral } from '../../renderers/typescript/encode.js';
import { ModuleScope } from '../../renderers/typescript/ModuleScope.js';
import { TypeScriptContext, type TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import type { RustModule } from '../rust/rustModules.js';
import { mixinFile } from './bindingFiles.js';
import { delegateFile } from './delegateView.js';
import type { SpecHashes } from './specHashes.js';

/** The view of the client of the whole worker: every mixin composed, every command registered. */
export function workerView(
  project: TypeScriptProject,
  modules: readonly RustModule[],
  hashes: SpecHashes,
  path: string,
  adapter: AdapterContext,
): Record<string, View> {
  const declared = [
    'commandHashes',
    'specHash',
    'WorkerBase',
    'WorkerClient',
    'registerWorkerCommands',
    'client',
    'commands',
    'options',
  ];
  const context = new TypeScriptContext(project, path, new ModuleScope(declared));
  const composed = modules.reduceRight(
    (inner, module) => {
      const from = context.specifier(mixinFile(module, adapter));
      return code`${context.scope.use(from, `${module.base}Mixin`, 'value')}(${inner})`;
    },
    context.ipc('IpcClient', 'value'),
  );
  const clients = modules.map((module) =>
    context.scope.use(context.specifier(mixinFile(module, adapter)), `${module.base}Client`, 'type'),
  );
  const delegates = modules
    .flatMap(({ commands }) => commands)
    .filter(({ command }) => adapter.fills(command, 'server'));
  const servers = delegates.map(({ command }) => {
    const from = context.specifier(delegateFile(project, command, adapter));
    return context.scope.use(from, namesOf(project, command).server, 'value');
  });
  const view = {
    composed,
    clients: joinCode(clients, ' & '),
    withCommands: context.ipc('WithCommands', 'type'),
    ipcClient: context.ipc('IpcClient', 'value'),
    servers,
    specHash: verbatim(hashes.all),
    commandHashes: hashes.commands.map(({ name, hash }) => ({
      name: objectKey(name),
      hash: stringLiteral(hash),
    })),
    clientOptions: context.ipc('IpcClientOptions', 'type'),
    ...registration(context, servers.length > 0),
  };
  return { ...view, imports: context.scope.render() };
}

/** What the function needs that registers the commands; there is none when other adapters make all of them. */
function registration(context: TypeScriptContext, registers: boolean): Record<string, View> {
  if (!registers) return { commandRegistry: false, defaultRegistry: false };
  return {
    commandRegistry: context.runtime('CommandRegistry', 'type'),
    defaultRegistry: context.runtime('Commands', 'value'),
  };
}
