import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMutants, inRounds, sampleOf } from '../tests/support/mutants/allMutants.js';
import { type MutationScore, mutationScore } from '../tests/support/mutants/mutationScore.js';
import { type SavedScore, saveScores, scoreTable } from '../tests/support/mutants/savedScores.js';
import { testedLanguages } from '../tests/support/mutants/testedLanguages.js';

/**
 * `npm run mutants -- python c` gives specs that lack one thing the contract cases of the whole ones, and says which of
 * them no generated test of these languages notices; of all languages without a name. It tries a sample of 120, or of
 * `--sample=<count>`; `--all` tries every mutant, or with `--minutes=<count>` a random sample of them: what it gets through in
 * that time, by `--seed=<number>`. `--save=YYYY-MM-DD` writes what it found, after each package, to bench/results/mutants.json and
 * the table of docs/contract-cases.md. Exit code 1 when a mutant survived that explained.ts does not know, or one that it knows did not.
 */
async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const option = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length);
  const date = option('save');
  const { fixtures, mutants } = allMutants();
  const seed = Number(option('seed') ?? 1);
  const minutes = Number(option('minutes') ?? Infinity);
  const chosen = args.includes('--all')
    ? inRounds(mutants, seed)
    : sampleOf(mutants, Number(option('sample') ?? 120));
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
      const saved = ({ unexplained: _, ...score }: MutationScore): SavedScore => ({
        ...{ language: id, date: date ?? '', seed, mutants: mutants.length },
        ...score,
      });
      const score = await mutationScore(root, tested, fixtures, chosen, (soFar) => {
        for (const title of soFar.unexplained.slice(told))
          console.log(`${id}: not as explained.ts says: ${title}`);
        told = soFar.unexplained.length;
        console.error(`${id}: ${soFar.tried} of ${chosen.length}, ${told} unexplained`);
        if (date !== undefined) saveScores([saved(soFar)]);
        return soFar.seconds < minutes * 60;
      });
      if (score.unexplained.length > 0) process.exitCode = 1;
      scores.push(saved(score));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  console.log(scoreTable(scores));
}

await main(process.argv.slice(2));
