import { join } from 'node:path';
import type { Language } from '../toolchains/languages.js';
import type { Fixtures } from './Fixtures.js';
import type { GeneratedTests } from './GeneratedTests.js';
import type { Mutant } from './Mutant.js';
import { mutationKinds } from './Mutation.js';
import { isEquivalent } from './equivalents.js';
import { type Fate, judge } from './MutantProject.js';

/** What became of the mutants of one language. */
export interface MutationScore {
  /** By kind; equivalent and unsayable mutants are not in it. */
  kinds: Record<string, { killed: number; total: number }>;
  killed: number;
  total: number;
  /** Mutants that are no worse than the original, as equivalents.ts says, and those that archc refuses. */
  equivalent: number;
  unsayable: number;
  /** The titles of those that no generated test noticed. */
  survivors: string[];
  /** The titles of those that are said to be equivalent, and that a generated test noticed. */
  stale: string[];
  seconds: number;
}

/** One compile judges so many. */
const batchSize = 120;

/** Judges mutants in batches, each of which is a package of its own below `root`. */
export async function mutationScore(
  root: string,
  runner: { language: Language; tests: GeneratedTests },
  fixtures: Fixtures,
  mutants: readonly Mutant[],
  progress: (done: number, survivors: readonly string[]) => void = () => undefined,
): Promise<MutationScore> {
  const start = performance.now();
  const fates = new Map<Mutant, Fate>();
  for (let from = 0; from < mutants.length; from += batchSize) {
    const batch = mutants.slice(from, from + batchSize);
    const found = await judge(join(root, 'package'), runner, fixtures, batch);
    for (const [index, mutant] of batch.entries()) fates.set(mutant, found[index] ?? 'survived');
    progress(fates.size, scoreOf(runner.language, fates).survivors);
  }
  return { ...scoreOf(runner.language, fates), seconds: Math.round((performance.now() - start) / 1000) };
}

function scoreOf({ toolchain }: Language, fates: ReadonlyMap<Mutant, Fate>): Omit<MutationScore, 'seconds'> {
  const all = [...fates].map(([{ title, kind }, fate]) => {
    return { title, kind, fate, equivalent: isEquivalent(title, toolchain.language) };
  });
  const counted = all.filter(({ fate, equivalent }) => fate !== 'unsayable' && !equivalent);
  const killed = counted.filter(({ fate }) => fate === 'killed');
  return {
    kinds: Object.fromEntries(
      mutationKinds.map((kind) => {
        const own = (list: typeof all): number => list.filter((each) => each.kind === kind).length;
        return [kind, { killed: own(killed), total: own(counted) }];
      }),
    ),
    killed: killed.length,
    total: counted.length,
    equivalent: all.filter(({ equivalent }) => equivalent).length,
    unsayable: all.filter(({ fate }) => fate === 'unsayable').length,
    survivors: counted.flatMap(({ title, fate }) => (fate === 'survived' ? [title] : [])),
    stale: all.flatMap(({ title, fate, equivalent }) => (equivalent && fate !== 'survived' ? [title] : [])),
  };
}
