import { fieldsOf, referencesOf } from './bodyParts.js';
import type { TypeTable } from './TypeDeclaration.js';
import type { TypeId } from './TypeNode.js';

/**
 * The declarations whose values hold something sensitive, in themselves or in what they refer to. A generic one counts:
 * nobody knows what its parameters will stand for.
 */
export function secretTypes(types: TypeTable): ReadonlySet<TypeId> {
  const users = new Map<TypeId, TypeId[]>();
  const secret = new Set<TypeId>();
  const found: TypeId[] = [];
  const add = (id: TypeId): void => {
    if (secret.has(id)) return;
    secret.add(id);
    found.push(id);
  };
  for (const { id, body, generics } of types.values()) {
    if (generics.length > 0 || fieldsOf(body).some(({ sensitive }) => sensitive)) add(id);
    for (const { target } of referencesOf(body)) users.set(target, [...(users.get(target) ?? []), id]);
  }
  // Who refers to one of these is one of these: each is looked at once.
  for (let id = found.pop(); id !== undefined; id = found.pop()) users.get(id)?.forEach(add);
  return secret;
}

/** Whether values of a declaration without parameters hold something sensitive, in themselves or in what they refer to. */
export function holdsSecrets(types: TypeTable, id: TypeId): boolean {
  const seen = new Set<TypeId>([id]);
  for (const next of seen) {
    const body = types.get(next)?.body;
    if (body === undefined) continue;
    if (fieldsOf(body).some(({ sensitive }) => sensitive)) return true;
    // The set is gone through while it grows.
    for (const { target } of referencesOf(body)) seen.add(target);
  }
  return false;
}
