import { irVersion } from '../../types/ir/irVersion.js';
import type { PlannedArtifact } from '../../types/Artifact.js';
import { type Spec, traitOf } from '../../types/ir/Spec.js';
import type { TraitBody } from '../../types/ir/TraitBody.js';
import { nameProject } from '../../renderers/typescript/nameProject.js';
import type { TypeScriptProject } from '../../renderers/typescript/TypeScriptContext.js';
import { header } from '../command/header.js';
import { commandArtifact, planContract } from '../command/planContract.js';
import type { AdapterContext, AdapterPlan, GeneratorAdapter } from '../GeneratorAdapter.js';
import { crateOptions } from '../rust/crate.js';
import { nameRust } from '../rust/nameRust.js';
import { planCrate } from '../rust/planCrate.js';
import { planTypes } from '../rust/planTypes.js';
import { interfaceFile } from './interfaceFile.js';
import { interfaceSymbols, interfaceView } from './interfaceView.js';

/** A trait that several modules implement, in Rust, and its interface in TypeScript. No command. */
export const traitOnlyAdapter: GeneratorAdapter = {
  id: 'trait-only',
  irVersion,
  languages: ['rust', 'typescript', 'markdown', 'toml'],
  description:
    'A Rust trait with a twin for dyn where it has async methods, ts-rs types, a TypeScript interface',
  configSchema: crateOptions,
  capabilities: {
    environments: ['server', 'browser', 'both'],
    sections: [
      { key: 'trait', required: false },
      { key: 'rust', required: false },
    ],
  },
  plan(commands, context): AdapterPlan {
    const typescript = nameProject(context.specs, context.types, context.config);
    const rust = nameRust(context);
    const types = planTypes(rust, commands, context);
    const artifacts = [
      ...commands.flatMap((command) => planInterface(typescript, command, context)),
      ...types.artifacts,
      ...planCrate(context, types.declared),
    ];
    return {
      artifacts,
      diagnostics: [...typescript.diagnostics, ...rust.diagnostics, ...types.diagnostics],
    };
  },
};

function planInterface(
  project: TypeScriptProject,
  command: Spec,
  context: AdapterContext,
): PlannedArtifact[] {
  const trait = traitOf(command);
  if (trait === undefined) return planContract(project, command, context, undefined, []);
  const path = interfaceFile(command, trait, context);
  return [
    ...planContract(project, command, context, undefined, [{ path, what: 'the interface (generated)' }]),
    planTrait(project, command, trait, path, context),
  ];
}

function planTrait(
  project: TypeScriptProject,
  command: Spec,
  trait: TraitBody,
  path: string,
  context: AdapterContext,
): PlannedArtifact {
  const artifact = commandArtifact(command, 'trait', path, 'generated', 'trait-only/interface', path, () => ({
    header: header(command.file, `${command.name}:trait`, undefined),
    ...interfaceView(project, command, trait, path, context),
  }));
  return { ...artifact, symbols: () => interfaceSymbols(command, trait) };
}
