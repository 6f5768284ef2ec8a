/** What a project needs to write an adapter of its own. */
export type {
  AdapterCapabilities,
  AdapterContext,
  AdapterPlan,
  GeneratorAdapter,
} from '../adapters/GeneratorAdapter.js';
export { joinCode, trusted, ts } from '../renderers/code.js';
export type { ArtifactId, Language, Ownership, PlannedArtifact } from '../types/Artifact.js';
export type { Code, View } from '../types/Code.js';
export type { Field } from '../types/ir/Field.js';
export type { Spec } from '../types/ir/Spec.js';
export type { TypeDeclaration, TypeTable } from '../types/ir/TypeDeclaration.js';
export type { TypeNode } from '../types/ir/TypeNode.js';
export { irVersion } from '../types/ir/irVersion.js';
