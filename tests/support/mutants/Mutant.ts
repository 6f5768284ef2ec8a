import type { CommandSpec } from '../../../types/CommandSpec.js';
import type { Fixtures } from './Fixtures.js';
import type { MutationKind } from './Mutation.js';
import { mutateSpec } from './mutateSpec.js';

/** A spec that says one thing less, or one thing too much, and the specs that see that. */
export interface Mutant {
  /** Of its own: `fixture/unions types/Internal: text left out`. */
  title: string;
  kind: MutationKind;
  /** The mutated spec first, then those that refer to it; each with its own name. */
  specs: readonly CommandSpec[];
}

/** Every mutant of one of the fixtures. */
export function mutantsOf(fixtures: Fixtures, name: string): Mutant[] {
  const [own, ...others] = fixtures.dependents(name).map((each) => fixtures.specs.get(each));
  if (own === undefined) return [];
  const seeing = others.filter((spec) => spec !== undefined);
  return mutateSpec(own).map(({ kind, what, mutated }) => {
    return { title: `${name} ${what}`, kind, specs: [mutated, ...seeing] };
  });
}
