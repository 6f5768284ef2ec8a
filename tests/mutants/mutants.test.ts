import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allMutants, sampleOf } from '../support/mutants/allMutants.js';
import { explanationOf, explained } from '../support/mutants/explained.js';
import { mutationKinds } from '../support/mutants/Mutation.js';
import { mutationScore } from '../support/mutants/mutationScore.js';
import { savedScores, withScores } from '../support/mutants/savedScores.js';
import { testedLanguages } from '../support/mutants/testedLanguages.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';

const { fixtures, mutants } = allMutants();
const titles = mutants.map(({ title }) => title);
/** One compile of each language. */
const sample = sampleOf(mutants, 40);

describe('the mutants', () => {
  it('have titles of their own, and are of every kind', () => {
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(new Set(sample.map(({ kind }) => kind))).toEqual(new Set(mutationKinds));
  });

  it('are those that explained.ts knows', () => {
    const known = explained.flatMap((one) => one.mutants);
    expect(known.filter((title) => !titles.includes(title))).toEqual([]);
  });
});

describe.each(Object.entries(testedLanguages))('%s', (_, tested) => {
  const missing = tested.language.toolchain.missing();
  const isRequired = process.env.ARCHC_REQUIRE_TOOLCHAINS === '1';
  const skipped = missing.length > 0 && !isRequired;
  const what = skipped ? ` SKIPPED: this machine lacks ${missing.join(', ')}` : '';

  it.skipIf(skipped)(
    `a generated test notices each mutant of a sample${what}`,
    async () => {
      const score = await mutationScore(sharedFolder(), tested, fixtures, sample);
      expect(score.unexplained).toEqual([]);
      expect(score.all.total).toBeGreaterThanOrEqual(30);
    },
    1_200_000,
  );
});

describe('the long run', () => {
  it.each(savedScores())('of $language noticed 98 of 100 mutants', ({ language, all, survivors }) => {
    expect(all.killed / all.total).toBeGreaterThanOrEqual(0.98);
    expect(survivors.filter((title) => explanationOf(title, language) === undefined)).toEqual([]);
  });

  it('is what the page shows; npm run mutants -- --all --save=<date> writes it', () => {
    const page = readFileSync(join(repository, 'docs', 'contract-cases.md'), 'utf8');
    expect(page).toContain('<!-- mutants:begin');
    expect(withScores(page, savedScores())).toBe(page);
  });
});
