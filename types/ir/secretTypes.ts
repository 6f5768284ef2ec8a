import { fieldsOf, referencesOf } from './bodyParts.js';
import { filledGenerics } from './filledGenerics.js';
import type { Spec } from './Spec.js';
import type { TypeTable } from './TypeDeclaration.js';
import type { TypeId } from './TypeNode.js';

/**
 * The declarations whose values may hold something sensitive: in themselves, in what they refer to, or in what a use
 * puts in the place of a parameter, also where no use is known. `specs` are all of the project, since the use may stand in any of them.
 */
export function secretTypes(types: TypeTable, specs: readonly Spec[]): ReadonlySet<TypeId> {
  const secret = secretInThemselves(types);
  // `Page<Password>` makes `Page` secret, but not what has a `Page<int32>`.
  return new Set([...secret, ...filledGenerics(secret, types, specs, { unused: true })]);
}

/** Whether values of one of these declarations hold something sensitive, in themselves or in what they refer to. */
export function holdsSecrets(types: TypeTable, ids: Iterable<TypeId>): boolean {
  const seen = new Set<TypeId>(ids);
  for (const next of seen) {
    const body = types.get(next)?.body;
    if (body === undefined) continue;
    if (fieldsOf(body).some(({ sensitive }) => sensitive)) return true;
    // The set is gone through while it grows.
    for (const { target } of referencesOf(body)) seen.add(target);
  }
  return false;
}

/** Those that hold something sensitive whatever their parameters stand for. */
function secretInThemselves(types: TypeTable): ReadonlySet<TypeId> {
  const users = new Map<TypeId, TypeId[]>();
  const secret = new Set<TypeId>();
  for (const { id, body } of types.values()) {
    if (fieldsOf(body).some(({ sensitive }) => sensitive)) secret.add(id);
    for (const { target } of referencesOf(body)) {
      const known = users.get(target);
      if (known === undefined) users.set(target, [id]);
      else known.push(id);
    }
  }
  // Who refers to one of these, or gives one as an argument, is one of these. The set is gone through while it grows.
  for (const id of secret) for (const user of users.get(id) ?? []) secret.add(user);
  return secret;
}
