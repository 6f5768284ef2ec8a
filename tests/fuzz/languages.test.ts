import { describe, expect, it } from 'vitest';
import { fuzzLanguage } from '../support/fuzz/fuzzLanguage.js';
import { hostileSpecs } from '../support/fuzz/hostileSpecs.js';
import { type Language, languages } from '../support/toolchains/languages.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

/** Specs for each language; `ARCHC_FUZZ_LANGUAGE_RUNS=500` for a night, `ARCHC_FUZZ_SEED` to repeat one. */
const runs = Number(process.env.ARCHC_FUZZ_LANGUAGE_RUNS ?? 25);
const seed = Number(process.env.ARCHC_FUZZ_SEED ?? 20260101);

/** What may be refused in a language: two names that are one there (ARC4002), types that are too deep (ARC4018). */
const mayBeRefused = /one after casing|a type of chat\/post called|levels deep/;

describe.each(Object.values<Language>(languages))(
  'random valid specs, and what any language may trip over, in $title',
  (language) => {
    const missing = language.toolchain.missing();
    const why = missing.length > 0 ? ` (SKIPPED: ${missing.join(', ')} not found)` : '';

    it.skipIf(missing.length > 0)(
      `become a package that compiles without a complaint and passes its tests${why}`,
      async () => {
        const hostile = hostileSpecs(language.toolchain.language);
        const beside = hostile.map(({ spec }) => spec);
        const { specs, collided, refusedBeside, failures } = await fuzzLanguage(language, temporaryFolder(), {
          runs,
          seed,
          beside,
        });
        expect(failures.map(({ specs: some, fault }) => `${JSON.stringify(some)}\n${fault}`)).toEqual([]);
        const refused = refusedBeside.map((index) => hostile[index]?.what ?? '');
        expect(refused.filter((what) => !mayBeRefused.test(what))).toEqual([]);
        expect(specs).toBeGreaterThanOrEqual(runs);
        expect(collided).toBeLessThanOrEqual(specs / 4 + 1);
      },
      3_600_000,
    );
  },
);
