/** What a codec lacks, in the rows of the tables. */
export const mutationKinds = [
  'constraint',
  'bound',
  'scalar',
  'required',
  'optional',
  'null',
  'default',
  'field',
  'enum value',
  'variant',
  'open',
  'strict',
  'tuple',
  'error',
] as const;

export type MutationKind = (typeof mutationKinds)[number];

/** One thing that is lacking, or too much, in something that a spec says. */
export interface Mutation<Thing> {
  kind: MutationKind;
  /** What was done: `maxLength left out`. Together with the place it names the mutant. */
  what: string;
  mutated: Thing;
}

/** The mutations of a part as mutations of the whole; `place` goes before what was done. */
export function within<Part, Whole>(
  mutations: readonly Mutation<Part>[],
  place: string,
  put: (part: Part) => Whole,
): Mutation<Whole>[] {
  return mutations.map(({ kind, what, mutated }) => ({
    kind,
    what: `${place}: ${what}`.replace(/: (?=[^:]*: )/, '/'),
    mutated: put(mutated),
  }));
}
