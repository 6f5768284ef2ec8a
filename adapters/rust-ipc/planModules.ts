import type { PlannedArtifact } from '../../types/Artifact.js';
import { code, verbatim } from '../../renderers/code.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import { stringLiteral } from '../../renderers/rust/encode.js';
import { unended } from '../../renderers/rust/layout.js';
import type { RustProject } from '../../renderers/rust/RustContext.js';
import { header, supportHeader } from '../command/header.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { rustCrate } from '../rust/crate.js';
import { chain, tuplesAfter } from '../rust/layout.js';
import { rustPath } from '../rust/modulePath.js';
import { crateArtifact } from '../rust/planCrate.js';
import type { RustModule } from '../rust/rustModules.js';
import { contractSymbols, contractView } from './contractView.js';
import { scaffoldView } from './scaffoldView.js';
import type { SpecHashes } from './specHashes.js';

/** The Rust half: contract and scaffold of each module, the registry that lists them, and the worker. */
export function planModules(
  project: RustProject,
  modules: readonly RustModule[],
  hashes: SpecHashes,
  context: AdapterContext,
): PlannedArtifact[] {
  if (modules.length === 0) return [];
  const { folder, libraryName, packageName } = rustCrate(context);
  const crate = verbatim(libraryName);
  return [
    ...modules.flatMap((module) => planModule(project, module, folder, context)),
    crateArtifact('registry', `${folder}/src/registry.rs`, 'generated', 'rust-ipc/registry', () => ({
      header: header('the specs of this project', 'registry', undefined),
      specHash: verbatim(hashes.all),
      commandHashes: unended('', commandHashes(hashes)),
      modules: modules.map(({ path }) => rustPath(path)),
      registration: unended('    ', registration(modules)),
    })),
    crateArtifact(
      'export-bindings',
      `${folder}/src/bin/export_bindings.rs`,
      'generated',
      'rust-ipc/export-bindings',
      () => ({ header: supportHeader('rust-ipc/export-bindings'), crate }),
    ),
    crateArtifact('worker', `${folder}/src/main.rs`, 'scaffold', 'rust-ipc/main', () => ({
      crate,
      name: stringLiteral(packageName),
    })),
  ];
}

function registration(modules: readonly RustModule[]): Doc {
  const calls = modules.map(({ path }) => code`with(crate::${rustPath(path)}::generated::module())`);
  return chain(verbatim('Modules::new(SPEC_HASH)'), [code`with_command_hashes(COMMAND_HASHES)`, ...calls]);
}

function commandHashes({ commands }: SpecHashes): Doc {
  const pairs = commands.map(({ name, hash }) => [stringLiteral(name), stringLiteral(hash)]);
  return tuplesAfter(code`pub const COMMAND_HASHES: CommandHashes =`, pairs);
}

function planModule(
  project: RustProject,
  module: RustModule,
  folder: string,
  context: AdapterContext,
): PlannedArtifact[] {
  const source = `${folder}/src/${module.path}`;
  const scaffold = `${source}/mod.rs`;
  const specs = [...new Set(module.commands.map(({ command }) => command.file))];
  const contract = crateArtifact(
    `contract:${module.path}`,
    `${source}/generated.rs`,
    'generated',
    'rust-ipc/contract',
    () => ({
      header: header(specs.join(', '), `contract:${module.path}`, scaffold),
      ...contractView(project, module, context),
    }),
    scaffold,
  );
  const files = [
    { ...contract, symbols: () => contractSymbols(module) },
    crateArtifact(`module:${module.path}`, scaffold, 'merged', 'rust-ipc/module', () =>
      scaffoldView(project, module, context),
    ),
  ];
  return files.map((file) => ({ ...file, place: module.place }));
}
