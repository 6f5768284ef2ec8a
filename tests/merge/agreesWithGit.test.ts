import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { arbitraryTexts, type Texts } from './support/arbitraryTexts.js';
import { gitMergeFile } from './support/gitMergeFile.js';

/** Texts of three different lines: where each line belongs is as ambiguous as it can be. */
function ambiguous(): fc.Arbitrary<Texts> {
  const line = fc.constantFrom('}', '', 'end');
  const edit = fc.record({
    at: fc.nat(60),
    removed: fc.nat(2),
    inserted: fc.array(line, { maxLength: 3, size: 'max' }),
  });
  const edits = fc.array(edit, { minLength: 1, maxLength: 3, size: 'max' });
  return fc
    .tuple(fc.array(line, { minLength: 10, maxLength: 60, size: 'max' }), edits, edits)
    .map(([base, ...sides]) => {
      const [mine = [], generated = []] = sides.map((changes) => {
        const lines = [...base];
        for (const { at, removed, inserted } of changes) lines.splice(at, removed, ...inserted);
        return lines;
      });
      const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
      return { base: text(base), mine: text(mine), generated: text(generated) };
    });
}

/** Whether every text ends with a line end: where not, archc merges that apart from the last line and git does not. */
function isEnded(texts: Texts): boolean {
  return Object.values(texts).every((text: string) => text === '' || text.endsWith('\n'));
}

// While this was made, 9,000 merges: of 5,922 that both merged clean, 5,921 were equal, and the other was of ambiguous
// texts, of which git takes another shortest diff. Only git merged 7, only archc 4, and 255 that lack a last line end.
it.each([
  { name: 'short texts', texts: arbitraryTexts(30, 2), runs: 350, mayDiffer: 0 },
  { name: 'long texts', texts: arbitraryTexts(200, 4), runs: 200, mayDiffer: 0 },
  { name: 'ambiguous texts', texts: ambiguous(), runs: 300, mayDiffer: 0.01 },
])('$name merge as with git merge-file', async ({ texts, runs, mayDiffer }) => {
  const folder = temporaryFolder();
  const count = { equal: 0, different: 0, onlyGitClean: 0, onlyArchcClean: 0, bothConflict: 0 };
  const classify = async (example: Texts): Promise<keyof typeof count | undefined> => {
    const git = gitMergeFile(folder, example);
    const result = await mergeTexts({ ...example, language: builtinLanguages.of('markdown') });
    if (result.kind === 'conflict') return git === undefined ? 'bothConflict' : 'onlyGitClean';
    if (git === undefined) return isEnded(example) ? 'onlyArchcClean' : undefined;
    return result.text === git ? 'equal' : 'different';
  };
  await fc.assert(
    fc.asyncProperty(texts, async (example) => {
      const kind = await classify(example);
      if (kind !== undefined) count[kind]++;
      if (mayDiffer === 0) expect(kind).not.toBe('different');
    }),
    { numRuns: runs },
  );
  // Enough of each kind, else the shares below say nothing.
  expect(count.equal).toBeGreaterThan(runs * 0.25);
  expect(count.bothConflict).toBeGreaterThan(runs * 0.1);
  expect(count.different).toBeLessThanOrEqual(runs * mayDiffer);
  expect(count.onlyGitClean).toBeLessThanOrEqual(runs * 0.01);
  expect(count.onlyArchcClean).toBeLessThanOrEqual(runs * 0.01);
});
