import { type CType, referencesOf } from './CType.js';

/** The types whose values may hold something sensitive, in a field of theirs or in what they refer to. */
export function guardedTypes(types: readonly CType[]): ReadonlySet<CType> {
  const users = new Map<CType, CType[]>();
  const guarded = new Set<CType>();
  const found: CType[] = [];
  const add = (type: CType): void => {
    if (guarded.has(type)) return;
    guarded.add(type);
    found.push(type);
  };
  for (const type of types) {
    if (hasSensitiveField(type)) add(type);
    for (const target of referencesOf(type)) {
      const known = users.get(target);
      if (known === undefined) users.set(target, [type]);
      else known.push(type);
    }
  }
  // Who refers to one of these is one of these: each is looked at once.
  for (let type = found.pop(); type !== undefined; type = found.pop()) users.get(type)?.forEach(add);
  return guarded;
}

function hasSensitiveField({ shape }: CType): boolean {
  return shape.kind === 'record' && shape.fields.some(({ field }) => field.sensitive);
}
