import type { TypeNode } from '../../types/ir/TypeNode.js';
import { partsOf } from '../../types/ir/partsOf.js';
import { typesOf } from '../../types/ir/bodyParts.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Spec } from '../../types/ir/Spec.js';

/**
 * rustc follows 128 steps (`recursion_limit`) to see that a future may go to another thread, three to five for each
 * list or map, and some for the future itself. Deeper types end in E0275.
 */
const most = 16;

const containers: ReadonlySet<TypeNode['kind']> = new Set(['array', 'map', 'tuple', 'nullable']);

/** Reports types whose lists, maps, tuples and nullable values are deeper in each other than rustc goes. */
export function deepTypes(commands: readonly Spec[]): Diagnostic[] {
  return commands
    .flatMap(({ types }) => types)
    .flatMap(({ body, place }) => {
      const levels = Math.max(0, ...typesOf(body).map(depthOf));
      const params = { levels, most, language: 'Rust' };
      return levels > most ? [{ code: 'ARC4018' as const, place, params }] : [];
    });
}

function depthOf(node: TypeNode): number {
  const inner = Math.max(0, ...partsOf(node).map(depthOf));
  return containers.has(node.kind) ? inner + 1 : inner;
}
