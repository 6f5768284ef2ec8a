import type { Spec } from './Spec.js';
import type { TypeTable } from './TypeDeclaration.js';

/** Everything that is compiled together. */
export interface Program {
  /** Sorted by name. */
  specs: readonly Spec[];
  /** Those of the specs, and those from outside that they refer to. */
  types: TypeTable;
}
