import fc from 'fast-check';
import type { CommandSpec } from '../../../types/CommandSpec.js';
import type { Language } from '../toolchains/languages.js';
import { dictionaryFor } from './dictionary.js';
import { drawn } from './Draw.js';
import { LanguageProject } from './LanguageProject.js';
import { smallestFault, type SmallestFault } from './smallestFault.js';
import { specBatch } from './specBatch.js';

/** What a run over one language found. */
export interface FuzzResult {
  specs: number;
  batches: number;
  /** Specs that were refused because their names collide in this language (ARC4002). */
  collided: number;
  /** Places of those `beside` the random ones that were refused for the same reason. */
  refusedBeside: number[];
  failures: SmallestFault[];
  seconds: number;
}

export interface FuzzOptions {
  /** How many specs. */
  runs: number;
  seed: number;
  /** Compilers cost most at their start, so many specs share a package. */
  batchSize?: number;
  /** Specs that are no random ones, and share the first package with them. */
  beside?: readonly CommandSpec[];
  /** Called with what went wrong in a batch, before it is made smaller, which takes long. */
  found?: (fault: string) => void;
  /** Called after each batch. */
  progress?: (result: FuzzResult) => void;
}

/** Makes random valid specs, with names that are hostile to the language, and generates, compiles and tests them. */
export async function fuzzLanguage(
  language: Language,
  folder: string,
  { runs, seed, batchSize = 25, beside = [], found, progress }: FuzzOptions,
): Promise<FuzzResult> {
  const start = performance.now();
  const project = new LanguageProject(folder, language);
  const dictionary = dictionaryFor(language.toolchain.language);
  const size = Math.min(batchSize, runs);
  const result: FuzzResult = {
    ...{ specs: 0, batches: 0, collided: 0, refusedBeside: [], failures: [], seconds: 0 },
  };
  const batches = fc.sample(
    drawn((draw) => specBatch(draw, dictionary, size, beside)),
    { numRuns: Math.ceil(runs / size), seed },
  );
  for (const specs of batches) {
    const others = result.batches === 0 ? beside : [];
    const all = [...others, ...specs];
    const { collided, fault } = await project.verdict(all);
    result.specs += specs.length;
    result.batches += 1;
    result.refusedBeside.push(...collided.filter((index) => index < others.length));
    result.collided += collided.filter((index) => index >= others.length).length;
    if (fault !== '') {
      found?.(fault);
      result.failures.push(await smallestFault(project, all, fault));
    }
    result.seconds = Math.round((performance.now() - start) / 1000);
    progress?.(result);
  }
  return result;
}
