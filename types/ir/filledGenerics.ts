import { referencesOf, referencesOfTrait } from './bodyParts.js';
import { parametersIn, referencesIn } from './partsOf.js';
import { type Spec, traitOf } from './Spec.js';
import type { TypeTable } from './TypeDeclaration.js';
import type { ReferenceNode, TypeId } from './TypeNode.js';

/** A use of a type, and the declaration that it stands in; a trait is none. */
interface Use extends ReferenceNode {
  user?: TypeId;
}

/**
 * The generic declarations of which a parameter stands for a type with one of `wanted` in it, in some use, here or by way
 * of other generic ones. With `unused` those count too of which no use is known: code outside of the specs may, and nobody
 * knows with what.
 */
export function filledGenerics(
  wanted: ReadonlySet<TypeId>,
  types: TypeTable,
  specs: readonly Spec[],
  { unused: countsUnused = false } = {},
): ReadonlySet<TypeId> {
  const generics = [...types.values()].filter(({ generics: { length } }) => length > 0);
  if (generics.length === 0) return new Set();
  const uses = usesOf(types, specs);
  const filled = new Set<string>();
  /** Of a parameter those that stand for what it stands for, or for something with that in it. */
  const flows = new Map<string, string[]>();
  for (const { target, args, user } of uses) {
    for (const [index, name] of (types.get(target)?.generics ?? []).entries()) {
      const argument = args[index];
      if (argument === undefined) continue;
      const to = parameter(target, name);
      if (referencesIn(argument).some((inner) => wanted.has(inner.target))) filled.add(to);
      for (const inner of user === undefined ? [] : parametersIn(argument)) {
        const from = parameter(user ?? '', inner);
        flows.set(from, [...(flows.get(from) ?? []), to]);
      }
    }
  }
  if (countsUnused) {
    const used = usedWithArguments(types, uses);
    const unused = generics.filter(({ id }) => !used.has(id));
    for (const { id, generics: names } of unused) for (const name of names) filled.add(parameter(id, name));
  }
  // The set is gone through while it grows.
  for (const from of filled) for (const to of flows.get(from) ?? []) filled.add(to);
  const isFilled = (id: TypeId, names: readonly string[]): boolean =>
    names.some((name) => filled.has(parameter(id, name)));
  return new Set(generics.filter((one) => isFilled(one.id, one.generics)).map(({ id }) => id));
}

function usesOf(types: TypeTable, specs: readonly Spec[]): Use[] {
  const inTypes = [...types.values()].flatMap(({ id, body }) =>
    referencesOf(body).map((use) => ({ ...use, user: id })),
  );
  const inTraits = specs.flatMap((spec) => {
    const trait = traitOf(spec);
    return trait === undefined ? [] : referencesOfTrait(trait);
  });
  return [...inTypes, ...inTraits];
}

/** What is used where there are no parameters, and all that it uses. */
function usedWithArguments(types: TypeTable, uses: readonly Use[]): ReadonlySet<TypeId> {
  const isGeneric = (id: TypeId): boolean => (types.get(id)?.generics.length ?? 0) > 0;
  const found = new Set(
    uses.filter(({ user }) => user === undefined || !isGeneric(user)).map(({ target }) => target),
  );
  for (const id of found) {
    const body = types.get(id)?.body;
    // The set is gone through while it grows.
    if (body !== undefined) for (const { target } of referencesOf(body)) found.add(target);
  }
  return found;
}

/** A key of a parameter: no name has a blank. */
function parameter(owner: TypeId, name: string): string {
  return `${name} ${owner}`;
}
