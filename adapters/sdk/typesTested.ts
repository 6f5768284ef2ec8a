import type { Spec } from '../../types/ir/Spec.js';
import { type TestedType, typesWithCases } from '../../renderers/TestRenderer.js';
import type { AdapterContext } from '../GeneratorAdapter.js';

/**
 * The types of a spec that a package tests. Their test and its cases are at `paths`: where the config leaves out one of them,
 * there are none, for neither is of use without the other.
 */
export function typesTested(
  { types, leavesOut }: Pick<AdapterContext, 'types' | 'leavesOut'>,
  spec: Spec,
  ...paths: readonly string[]
): TestedType[] {
  return paths.some(leavesOut) ? [] : typesWithCases(types, spec);
}
