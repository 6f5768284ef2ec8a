import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMutants, sampleOf } from '../tests/support/mutants/allMutants.js';
import { mutationScore } from '../tests/support/mutants/mutationScore.js';
import { type SavedScore, saveScores, scoreTable } from '../tests/support/mutants/savedScores.js';
import { testedLanguages } from '../tests/support/mutants/testedLanguages.js';

/** Of each language, in a run that is not asked for all. */
const sampleSize = 120;

/**
 * `npm run mutants -- python c` gives specs that lack one thing the contract cases of the whole ones, and says which of
 * them no generated test of these languages notices; of all languages without a name. It tries a sample; `--all` tries
 * every mutant, and `--save=YYYY-MM-DD` writes what it found to bench/results/mutants.json and the table of
 * docs/contract-cases.md. Exit code 1 when a mutant survived that is not known to be equivalent, or is not after all.
 */
async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const date = args.find((arg) => arg.startsWith('--save='))?.slice('--save='.length);
  const { fixtures, mutants } = allMutants();
  const chosen = args.includes('--all') ? mutants : sampleOf(mutants, sampleSize);
  const scores: SavedScore[] = [];
  for (const [id, tested] of Object.entries(testedLanguages)) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const missing = tested.language.toolchain.missing();
    if (missing.length > 0) {
      console.log(`${id}: SKIPPED, this machine lacks ${missing.join(', ')}`);
      continue;
    }
    const root = mkdtempSync(join(realpathSync(tmpdir()), `archc-mutants-${id}-`));
    try {
      const score = await mutationScore(root, tested, fixtures, chosen, (done, survivors) => {
        console.error(`${id}: ${done} of ${chosen.length}, ${survivors.length} survived`);
      });
      for (const title of score.survivors) console.log(`${id}: survived: ${title}`);
      for (const title of score.stale) console.log(`${id}: not equivalent after all: ${title}`);
      if (score.survivors.length + score.stale.length > 0) process.exitCode = 1;
      scores.push({ language: id, date: date ?? '', ...score });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  console.log(scoreTable(scores));
  if (date !== undefined) saveScores(scores);
}

await main(process.argv.slice(2));
