import { createHash } from 'node:crypto';
import type { BoundCommand, TypeDeclaration, TypeId, TypeTable } from '../../types/Ir.js';

/** What only people read: it may change without breaking anyone. */
const prose: ReadonlySet<string> = new Set(['place', 'description', 'deprecated', 'example']);

/**
 * The digest of what both sides of the wire must agree on: names, types, constraints, errors. Descriptions, examples
 * and the order of specs do not count. 32 hex digits of SHA-256: enough to tell two sets of specs apart.
 */
export function specHash(commands: readonly BoundCommand[], types: TypeTable): string {
  const seen = new Map<TypeId, TypeDeclaration>();
  const contracts = commands.map(({ name, params, result, errors, effect, idempotent }) => {
    collect([params, result, ...errors.flatMap(({ data }) => data ?? [])], types, seen);
    return { name, params, result, errors, effect, idempotent };
  });
  const declarations = [...seen.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = JSON.stringify([contracts, declarations], (key, value: unknown) =>
    prose.has(key) ? undefined : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Every declaration that these need, each once. */
function collect(wanted: readonly TypeId[], types: TypeTable, seen: Map<TypeId, TypeDeclaration>): void {
  const queue = [...wanted];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const declaration = types.get(id);
    if (declaration === undefined || seen.has(id)) continue;
    seen.set(id, declaration);
    JSON.stringify(declaration.body, (key, value: unknown) => {
      if (key === 'target' && typeof value === 'string') queue.push(value);
      return value;
    });
  }
}
