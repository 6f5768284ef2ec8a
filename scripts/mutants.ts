import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMutants, sampleOf } from '../tests/support/mutants/allMutants.js';
import { mutationScore } from '../tests/support/mutants/mutationScore.js';
import { type SavedScore, saveScores, scoreTable } from '../tests/support/mutants/savedScores.js';
import { testedLanguages } from '../tests/support/mutants/testedLanguages.js';

/**
 * `npm run mutants -- python c` gives specs that lack one thing the contract cases of the whole ones, and says which of
 * them no generated test of these languages notices; of all languages without a name. It tries a sample of 120, or of
 * `--sample=<count>`; `--all` tries every mutant, and `--save=YYYY-MM-DD` writes what it found to bench/results/mutants.json and the table of
 * docs/contract-cases.md. Exit code 1 when a mutant survived that explained.ts does not know, or one that it knows did not.
 */
async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const option = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length);
  const date = option('save');
  const { fixtures, mutants } = allMutants();
  const chosen = args.includes('--all') ? mutants : sampleOf(mutants, Number(option('sample') ?? 120));
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
      let told = 0;
      const { unexplained, ...score } = await mutationScore(root, tested, fixtures, chosen, (done, found) => {
        for (const title of found.slice(told)) console.log(`${id}: not as explained.ts says: ${title}`);
        told = found.length;
        console.error(`${id}: ${done} of ${chosen.length}, ${told} unexplained`);
      });
      if (unexplained.length > 0) process.exitCode = 1;
      scores.push({ language: id, date: date ?? '', ...score });
      if (date !== undefined) saveScores(scores);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  console.log(scoreTable(scores));
}

await main(process.argv.slice(2));
