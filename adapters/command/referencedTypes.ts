import type { TypeDeclaration, TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeId } from '../../types/ir/TypeNode.js';

/** Every declaration that these need, directly or not, themselves included; each once. */
export function referencedTypes(
  wanted: readonly TypeId[],
  types: TypeTable,
): ReadonlyMap<TypeId, TypeDeclaration> {
  const found = new Map<TypeId, TypeDeclaration>();
  const queue = [...wanted];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const declaration = types.get(id);
    if (declaration === undefined || found.has(id)) continue;
    found.set(id, declaration);
    queue.push(...targetsIn(declaration.body));
  }
  return found;
}

/** What a part of the IR refers to. Wherever a reference stands in it, its key is `target`. */
export function targetsIn(part: object): TypeId[] {
  const targets: TypeId[] = [];
  JSON.stringify(part, (key, value: unknown) => {
    if (key === 'target' && typeof value === 'string') targets.push(value);
    // Values of a spec are no types, whatever their keys.
    return key === 'default' || key === 'example' ? undefined : value;
  });
  return targets;
}
