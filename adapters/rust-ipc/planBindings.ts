import { type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import { type Spec, isCommand } from '../../types/ir/Spec.js';
import type { TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { namesOf } from '../../renderers/typescript/typesModuleView.js';
import { header } from '../command/header.js';
import { commandArtifact, commandFolder, planContract } from '../command/planContract.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { rustCrate } from '../rust/crate.js';
import type { ModuleCommand, RustModule } from '../rust/rustModules.js';
import { mixinFile, workerFile } from './bindingFiles.js';
import { delegateFile, delegateView } from './delegateView.js';
import { integrationTestView } from './integrationTestView.js';
import { mixinSymbols, mixinView } from './mixinView.js';
import type { SpecHashes } from './specHashes.js';
import { workerView } from './workerView.js';

/** The TypeScript half: contracts, one mixin per module, one client, and commands that delegate to it. */
export function planBindings(
  project: TypeScriptProject,
  commands: readonly Spec[],
  modules: readonly RustModule[],
  hashes: SpecHashes,
  context: AdapterContext,
): PlannedArtifact[] {
  const libraries = commands.filter((spec) => !isCommand(spec));
  return [
    ...libraries.flatMap((library) => planContract(project, library, context, undefined, [])),
    ...modules.flatMap((module) =>
      module.commands.flatMap((own) => planCommand(project, module, own, context)),
    ),
    ...modules.map((module) => planMixin(project, module, context)),
    ...(modules.length === 0 ? [] : [planWorker(project, modules, hashes, context)]),
  ];
}

function planCommand(
  project: TypeScriptProject,
  module: RustModule,
  own: ModuleCommand,
  context: AdapterContext,
): PlannedArtifact[] {
  const { command } = own;
  const logic = `${rustCrate(context).folder}/src/${module.path}/mod.rs`;
  const server = delegateFile(project, command, context);
  const { base } = namesOf(project, command);
  const test = `${commandFolder(command, context)}/test/integration/${base}.integration.test.ts`;
  const generated = (role: string, path: string, view: () => Record<string, View>): PlannedArtifact =>
    commandArtifact(command, role, path, 'generated', `rust-ipc/${role}`, logic, () => ({
      header: header(command.file, `${command.name}:${role}`, logic),
      ...view(),
    }));
  const inRust = { path: logic, what: 'the logic, in Rust (yours)' };
  const client = { path: mixinFile(module, context), what: 'the IPC client of the module (generated)' };
  if (!context.fills(command, 'server'))
    return planContract(project, command, context, logic, [inRust, client]);
  return [
    ...planContract(project, command, context, logic, [
      inRust,
      { path: server, what: 'hands the call to the worker (generated)' },
      client,
      { path: test, what: 'the examples against a running worker (generated)' },
      {
        path: workerFile(context),
        what: 'the client of the worker, and what registers its commands (generated)',
        registers: {
          names: ['WorkerClient', 'registerWorkerCommands'],
          call: "registerWorkerCommands(new WorkerClient({ path: '/tmp/my-worker/worker.sock' }))",
        },
      },
    ]),
    generated('delegate', server, () => delegateView(project, module, own, context)),
    generated('integration-test', test, () => integrationTestView(project, command, test, context)),
  ];
}

function planMixin(project: TypeScriptProject, module: RustModule, context: AdapterContext): PlannedArtifact {
  const path = mixinFile(module, context);
  const sources = [...new Set(module.commands.map(({ command }) => command.file))];
  const artifact = projectArtifact(`mixin:${module.path}`, path, 'rust-ipc/mixin', module, () => ({
    header: header(sources.join(', '), `mixin:${module.path}`, undefined),
    ...mixinView(project, module, path),
  }));
  return { ...artifact, symbols: () => mixinSymbols(project, module) };
}

function planWorker(
  project: TypeScriptProject,
  modules: readonly RustModule[],
  hashes: SpecHashes,
  context: AdapterContext,
): PlannedArtifact {
  const path = workerFile(context);
  return projectArtifact('worker-client', path, 'rust-ipc/worker', modules[0], () => ({
    header: header('the specs of this project', 'worker-client', undefined),
    ...workerView(project, modules, hashes, path, context),
  }));
}

function projectArtifact(
  role: string,
  path: string,
  template: string,
  module: RustModule | undefined,
  view: () => Record<string, View>,
): PlannedArtifact {
  const place = module?.place ?? { file: '.generator.json', pointer: '' };
  const id = { owner: PROJECT_OWNER, role, language: 'typescript' as const };
  return { id, path, ownership: 'generated', template, view, place, extensionPoint: '' };
}
