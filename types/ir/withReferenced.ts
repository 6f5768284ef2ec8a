import { type Spec, traitOf } from './Spec.js';
import type { Program } from './Program.js';
import { referencesOf, referencesOfTrait } from './bodyParts.js';
import { namedTraits, traitsOf } from './traits.js';

/** The commands and all whose types or traits they use, directly or not; sorted by name. */
export function withReferenced(commands: readonly Spec[], program: Program): Spec[] {
  const byName = new Map(program.specs.map((command) => [command.name, command]));
  const traits = traitsOf(program.specs);
  const found = new Set<Spec>();
  const queue = [...commands];
  for (let command = queue.pop(); command !== undefined; command = queue.pop()) {
    if (found.has(command)) continue;
    found.add(command);
    queue.push(...namedTraits(command).flatMap((name) => traits.get(name) ?? []));
    const trait = traitOf(command);
    const references = [
      ...command.types.flatMap(({ body }) => referencesOf(body)),
      ...(trait ? referencesOfTrait(trait) : []),
    ];
    for (const { target } of references) {
      const origin = program.types.get(target)?.origin;
      const used = origin?.kind === 'spec' ? byName.get(origin.command) : undefined;
      if (used) queue.push(used);
    }
  }
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}
