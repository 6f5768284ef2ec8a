import { createHash } from 'node:crypto';
import type { Field } from '../../types/ir/Field.js';
import type { BoundCommand } from '../../types/ir/Spec.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import { referencedTypes } from '../command/referencedTypes.js';

/** What only people read: it may change without breaking anyone. */
const prose: ReadonlySet<string> = new Set(['place', 'description', 'deprecated', 'example']);

/**
 * The digest of what both sides of the wire must agree on: names, types, constraints, errors. Descriptions, examples
 * and the order of specs do not count. 32 hex digits of SHA-256: enough to tell two sets of specs apart.
 */
export function specHash(commands: readonly BoundCommand[], types: TypeTable): string {
  const contracts = commands.map(({ name, params, result, errors, effect, idempotent }) => {
    return { name, params, result, errors, effect, idempotent };
  });
  const wanted = commands.flatMap(({ params, result, errors }) => [
    params,
    result,
    ...errors.flatMap(({ data }) => data ?? []),
  ]);
  const used = [...referencedTypes(wanted, types).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = JSON.stringify([contracts, used], (key, value: unknown) =>
    prose.has(key) ? undefined : asHashed(value),
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The digest was there before {@link Field} had its present keys; generated code compares it with what others hold. */
function asHashed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('absence' in value)) return value;
  const { name, type, absence, nullable, constraints, ...rest } = value as Field;
  const kept = nullable ? 'nullable' : 'required';
  const presence = absence === 'required' ? kept : nullable ? 'optional-nullable' : 'optional';
  const fallback = typeof absence === 'string' ? {} : { default: absence.default };
  return { name, type, presence, constraints, ...fallback, ...rest };
}
