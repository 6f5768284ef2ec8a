import type { BoundCommand } from '../../types/ir/Spec.js';

/** The specs that declare a trait, by its name: one each, unless two of a project share a name. */
export type Traits = ReadonlyMap<string, readonly BoundCommand[]>;

export function traitsOf(commands: readonly BoundCommand[]): Traits {
  const traits = new Map<string, BoundCommand[]>();
  for (const command of commands) {
    if (command.trait === undefined) continue;
    const owners = traits.get(command.trait.name);
    if (owners) owners.push(command);
    else traits.set(command.trait.name, [command]);
  }
  return traits;
}

/** The traits that a spec names: those of its module, and those above its own. */
export function namedTraits({ spec, trait }: BoundCommand): string[] {
  return [...(spec.rust?.traits ?? []), ...(trait?.supertraits ?? [])];
}
