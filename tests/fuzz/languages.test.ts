import { describe, expect, it } from 'vitest';
import { fuzzLanguage } from '../support/fuzz/fuzzLanguage.js';
import { type Language, languages } from '../support/toolchains/languages.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

/** Specs for each language; `ARCHC_FUZZ_LANGUAGE_RUNS=500` for a night, `ARCHC_FUZZ_SEED` to repeat one. */
const runs = Number(process.env.ARCHC_FUZZ_LANGUAGE_RUNS ?? 25);
const seed = Number(process.env.ARCHC_FUZZ_SEED ?? 20260101);

describe.each(Object.values<Language>(languages))('random valid specs in $title', (language) => {
  const missing = language.toolchain.missing();
  const why = missing.length > 0 ? ` (SKIPPED: ${missing.join(', ')} not found)` : '';

  it.skipIf(missing.length > 0)(
    `become a package that compiles without a complaint and passes its tests${why}`,
    async () => {
      const { specs, collided, failures } = await fuzzLanguage(language, temporaryFolder(), { runs, seed });
      expect(failures.map(({ specs: some, fault }) => `${JSON.stringify(some)}\n${fault}`)).toEqual([]);
      expect(specs).toBeGreaterThanOrEqual(runs);
      expect(collided).toBeLessThanOrEqual(specs / 4 + 1);
    },
    3_600_000,
  );
});
