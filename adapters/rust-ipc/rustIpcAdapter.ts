import type { PlannedArtifact } from '../../types/Artifact.js';
import { nameProject } from '../../renderers/typescript/nameProject.js';
import { nameRust } from '../rust/nameRust.js';
import { crateOptions } from '../rust/crate.js';
import { planCrate } from '../rust/planCrate.js';
import { planTypes } from '../rust/planTypes.js';
import { rustModules } from '../rust/rustModules.js';
import { irVersion } from '../../types/ir/irVersion.js';
import type { AdapterPlan, GeneratorAdapter } from '../GeneratorAdapter.js';
import { planBindings } from './planBindings.js';
import { planModules } from './planModules.js';
import { specHashes } from './specHashes.js';
import { withoutStub } from './traitImpls.js';

/** A command in Rust that a worker serves over IPC, and its typed client in TypeScript. */
export const rustIpcAdapter: GeneratorAdapter = {
  id: 'rust-ipc',
  irVersion,
  languages: ['rust', 'typescript', 'markdown', 'toml'],
  description:
    'A Rust command served over IPC: ServiceModule with ManagedService, ts-rs types, TypeScript client, accessor, tests, docs',
  configSchema: crateOptions,
  capabilities: { environments: ['server', 'both'], sections: [{ key: 'rust', required: true }] },
  slots: ['server'],
  plan(commands, context): AdapterPlan {
    const typescript = nameProject(context.specs, context.types, context.config);
    const rust = nameRust(context);
    const { modules, diagnostics } = rustModules(commands, context.specs);
    const refused = modules.flatMap((module) => withoutStub(rust, module));
    const served = modules.flatMap((module) => module.commands.map(({ command }) => command));
    const hashes = specHashes(served, context.types);
    const types = planTypes(rust, commands, context);
    const artifacts: PlannedArtifact[] = [
      ...planBindings(typescript, commands, modules, hashes, context),
      ...types.artifacts,
      ...planModules(rust, modules, hashes, context),
      ...planCrate(
        context,
        declared(
          modules.map(({ path }) => path),
          types.declared,
          modules.length > 0,
        ),
        modules.length > 0,
      ),
    ];
    return {
      artifacts,
      diagnostics: [
        ...typescript.diagnostics,
        ...rust.diagnostics,
        ...types.diagnostics,
        ...diagnostics,
        ...refused,
      ],
    };
  },
};

/** The modules that need a `pub mod`: those with commands, those of types alone, and the registry. */
function declared(modules: readonly string[], types: readonly string[], served: boolean): string[] {
  return [...modules, ...types, ...(served ? ['registry'] : [])];
}
