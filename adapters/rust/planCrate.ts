import { type Ownership, type PlannedArtifact, PROJECT_OWNER } from '../../types/Artifact.js';
import type { View } from '../../types/Code.js';
import type { Place } from '../../types/diagnostics/Diagnostic.js';
import { cargoManifest } from '../../renderers/rust/cargoManifest.js';
import { identifier } from '../../renderers/rust/encode.js';
import { rustModules } from '../../renderers/rust/rustModules.js';
import { verbatim } from '../../renderers/code.js';
import { languageOf } from '../command/languageOf.js';
import type { AdapterContext } from '../GeneratorAdapter.js';
import { type RustCrate, rustCrate } from './crate.js';

const place: Place = { file: '.generator.json', pointer: '' };

/** A file of the crate that belongs to no single command. */
export function crateArtifact(
  role: string,
  path: string,
  ownership: Ownership,
  template: string,
  view: () => Record<string, View>,
  extensionPoint = '',
): PlannedArtifact {
  return {
    id: { owner: PROJECT_OWNER, role, language: languageOf(path) },
    path,
    ownership,
    template,
    view,
    place,
    extensionPoint,
  };
}

/**
 * What a crate needs around its generated modules: a manifest with the dependencies, and a `pub mod` for every
 * module in the file of its parent. All of it belongs to the project; archc only adds what is missing. `runsMain`: its
 * `src/main.rs` is what `cargo run` runs, whatever other programs it has.
 */
export function planCrate(
  context: AdapterContext,
  modules: readonly string[],
  runsMain = false,
): PlannedArtifact[] {
  const crate = rustCrate(context);
  return [...(crate.hasManifest ? [manifest(crate, context, runsMain)] : []), ...parents(crate, modules)];
}

function manifest(crate: RustCrate, context: AdapterContext, runsMain: boolean): PlannedArtifact {
  const runtime = upFrom(crate.folder, context.runtimeCrate);
  const entries = [
    { table: 'features', key: 'ts', value: '["dep:ts-rs", "archc-runtime/ts"]' },
    { table: 'dependencies', key: 'archc-runtime', value: `{ path = ${JSON.stringify(runtime)} }` },
    { table: 'dependencies', key: 'serde', value: '{ version = "1", features = ["derive"] }' },
    { table: 'dependencies', key: 'serde_json', value: '"1"' },
    { table: 'dependencies', key: 'ts-rs', value: '{ version = "12", optional = true }' },
  ];
  const amendment = cargoManifest.of({ entries, ...(runsMain ? { runsMain } : {}) });
  const file = crateArtifact(
    'manifest',
    `${crate.folder}/Cargo.toml`,
    'amended',
    'rust/cargo-manifest',
    () => ({
      crate: verbatim(crate.packageName),
    }),
  );
  return { ...file, amendment, shared: { lists: [] } };
}

/** `modules/gpu` is declared in `src/modules/mod.rs`, and `modules` in `src/lib.rs`. */
function parents(crate: RustCrate, modules: readonly string[]): PlannedArtifact[] {
  const children = new Map<string, Set<string>>();
  for (const module of modules) {
    const segments = module.split('/');
    segments.forEach((segment, depth) => {
      const parent = segments.slice(0, depth).join('/');
      const known = children.get(parent) ?? new Set<string>();
      children.set(parent, known.add(segment));
    });
  }
  return [...children].map(([parent, names]) => {
    const path = `${crate.folder}/src/${parent === '' ? 'lib.rs' : `${parent}/mod.rs`}`;
    const amendment = rustModules.of({ names: [...names].sort().map(identifier) });
    const doc = verbatim(parent === '' ? 'The modules of this crate.' : `What is below \`${parent}\`.`);
    const file = crateArtifact(`modules:${parent}`, path, 'amended', 'rust/module-list', () => ({ doc }));
    return { ...file, amendment, shared: { lists: [] } };
  });
}

/** A path as seen from a folder; both are relative to the output root, the target may lie outside of it. */
function upFrom(folder: string, target: string): string {
  const from = folder.split('/').filter((segment) => segment !== '');
  const to = target.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
