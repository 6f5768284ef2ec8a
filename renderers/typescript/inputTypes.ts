import { fieldsOf, referencesOf } from '../../types/ir/bodyParts.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';

/**
 * The declarations that callers may pass with fields left out: those with defaults, and whatever refers to one of those or
 * gives one as an argument. Of a generic one that is what it has of its own, whatever its parameters stand for.
 */
export function inputTypes(types: TypeTable): ReadonlySet<TypeId> {
  const users = new Map<TypeId, TypeId[]>();
  const inputs = new Set<TypeId>();
  for (const { id, body } of types.values()) {
    if (fieldsOf(body).some(({ absence }) => typeof absence === 'object')) inputs.add(id);
    for (const { target } of referencesOf(body)) {
      const known = users.get(target);
      if (known === undefined) users.set(target, [id]);
      else known.push(id);
    }
  }
  // The set is gone through while it grows.
  for (const id of inputs) for (const user of users.get(id) ?? []) inputs.add(user);
  return inputs;
}
