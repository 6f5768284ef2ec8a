import { type Spec, traitOf } from '../../types/ir/Spec.js';
import type { TraitBody } from '../../types/ir/TraitBody.js';

/** A trait that a spec of the project declares. */
export interface DeclaredTrait {
  command: Spec;
  trait: TraitBody;
}

/** Traits by name, and all that are above them. */
export interface NamedTraits {
  /** Sorted by name. */
  declared: DeclaredTrait[];
  /** Those of the runtime crate, sorted. */
  runtime: string[];
}

/** The trait of that name; undefined for one of the runtime. */
export function declaredTrait(name: string, commands: readonly Spec[]): DeclaredTrait | undefined {
  for (const command of commands) {
    const trait = traitOf(command);
    if (trait?.name === name) return { command, trait };
  }
  return undefined;
}

/** What a type must implement that has these traits: they themselves, and their supertraits all the way up. */
export function withSupertraits(names: readonly string[], commands: readonly Spec[]): NamedTraits {
  const declared = new Map<string, DeclaredTrait>();
  const runtime = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (declared.has(name) || runtime.has(name)) continue;
    const found = declaredTrait(name, commands);
    if (found) {
      declared.set(name, found);
      queue.push(...found.trait.supertraits);
    } else {
      runtime.add(name);
    }
  }
  return {
    declared: [...declared].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trait]) => trait),
    runtime: [...runtime].sort(),
  };
}
