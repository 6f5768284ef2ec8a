import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Spec } from '../../types/ir/Spec.js';

/**
 * rustc follows 128 steps (`recursion_limit`) to see that a future may go to another thread, three to five for each
 * list or map, and some for the future itself. Deeper types end in E0275.
 */
const most = 16;

const containers: ReadonlySet<unknown> = new Set(['array', 'map', 'tuple', 'nullable']);

/** Reports types whose lists, maps, tuples and nullable values are deeper in each other than rustc goes. */
export function deepTypes(commands: readonly Spec[]): Diagnostic[] {
  return commands
    .flatMap(({ types }) => types)
    .flatMap(({ body, place }) => {
      const levels = depthOf(body);
      const params = { levels, most, language: 'Rust' };
      return levels > most ? [{ code: 'ARC4018' as const, place, params }] : [];
    });
}

/** Goes through plain data; what contains others is told by its kind. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Math.max(0, ...Object.values(value).map(depthOf));
  return 'kind' in value && containers.has(value.kind) ? inner + 1 : inner;
}
