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
export type { BoundCommand, Field, TypeDeclaration, TypeNode, TypeTable } from '../types/ir/Ir.js';
export { irVersion } from '../types/ir/irVersion.js';
