import { join } from 'node:path';
import { explanationOf } from './explained.js';
import type { Fixtures } from './Fixtures.js';
import type { Mutant } from './Mutant.js';
import { type MutationKind, mutationKinds } from './Mutation.js';
import { type Fate, judge } from './MutantProject.js';
import type { TestedLanguage } from './testedLanguages.js';

/** What became of the mutants of one language. */
export interface MutationScore {
  /** By kind. Equivalent mutants, and those that archc refuses, are not in it. */
  kinds: Record<string, Count>;
  all: Count;
  /** How many mutants were tried. */
  tried: number;
  /** Mutants that are as good as their originals, by explained.ts. */
  equivalent: number;
  /** Mutants whose specs archc refuses. */
  unsayable: number;
  /** The titles of those that no generated test noticed. */
  survivors: string[];
  /** Those of them that explained.ts does not know, and those that it knows and that were noticed after all. */
  unexplained: string[];
  seconds: number;
}

export interface Count {
  killed: number;
  total: number;
}

/** One compile judges so many. */
const batchSize = 120;

/**
 * Judges mutants in batches, each of which is a package of its own below `root`.
 *
 * @param goesOn Is told after each batch what was found so far, and says whether there is to be another one.
 */
export async function mutationScore(
  root: string,
  tested: TestedLanguage,
  fixtures: Fixtures,
  mutants: readonly Mutant[],
  goesOn: (score: MutationScore) => boolean = () => true,
): Promise<MutationScore> {
  const start = performance.now();
  const fates = new Map<Mutant, Fate>();
  const soFar = (): MutationScore => ({
    ...scoreOf(tested.language.toolchain.language, fates),
    seconds: Math.round((performance.now() - start) / 1000),
  });
  for (let from = 0; from < mutants.length; from += batchSize) {
    const batch = mutants.slice(from, from + batchSize);
    const found = await judge(join(root, 'package'), tested, fixtures, batch);
    for (const [index, mutant] of batch.entries()) fates.set(mutant, found[index] ?? 'survived');
    if (!goesOn(soFar())) break;
  }
  return soFar();
}

function scoreOf(language: string, fates: ReadonlyMap<Mutant, Fate>): Omit<MutationScore, 'seconds'> {
  const all = [...fates].map(([{ title, kind }, fate]) => {
    const explanation = explanationOf(title, language);
    return {
      title,
      kind,
      fate,
      isKnown: explanation !== undefined,
      counts: explanation?.equivalent !== true,
    };
  });
  const sayable = all.filter(({ fate }) => fate !== 'unsayable');
  const counted = sayable.filter(({ counts }) => counts);
  const countOf = (kind?: MutationKind): Count => {
    const own = counted.filter((each) => kind === undefined || each.kind === kind);
    return { killed: own.filter(({ fate }) => fate === 'killed').length, total: own.length };
  };
  return {
    kinds: Object.fromEntries(mutationKinds.map((kind) => [kind, countOf(kind)])),
    all: countOf(),
    tried: all.length,
    equivalent: sayable.length - counted.length,
    unsayable: all.length - sayable.length,
    survivors: counted.flatMap(({ title, fate }) => (fate === 'survived' ? [title] : [])),
    unexplained: all.flatMap(({ title, fate, isKnown }) =>
      (fate === 'survived') === isKnown ? [] : [title],
    ),
  };
}
