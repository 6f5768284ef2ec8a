import { type Spec, traitOf } from './Spec.js';

/** The specs that declare a trait, by its name: one each, unless two of a project share a name. */
export type Traits = ReadonlyMap<string, readonly Spec[]>;

export function traitsOf(commands: readonly Spec[]): Traits {
  const traits = new Map<string, Spec[]>();
  for (const command of commands) {
    const trait = traitOf(command);
    if (trait === undefined) continue;
    const owners = traits.get(trait.name);
    if (owners) owners.push(command);
    else traits.set(trait.name, [command]);
  }
  return traits;
}

/** The traits that a spec names: those of its module, and those above its own. */
export function namedTraits(named: Spec): string[] {
  return [...(named.spec.rust?.traits ?? []), ...(traitOf(named)?.supertraits ?? [])];
}
