import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { interleave } from '../interleave.js';
import { equalLines, scatteredEdits, type Texts, unrelated, writeTexts } from '../makeTexts.js';
import { type Measure, ratioMeasure, unitMeasure } from '../Measure.js';
import { children } from '../paths.js';
import { runNode, type Sample, stageTimes, wholeTimes } from '../runNode.js';

const rounds = 15;
const budget = 100;

/** What a merge costs that is the first of its process, against `git merge-file`, which is a process of its own. */
export function measureMerge(folder: string): Measure[] {
  return [
    ...measure(join(folder, 'scattered'), '5,000 lines, 100 edits on each side', scatteredEdits()),
    ...measure(join(folder, 'equal'), '4,000 equal lines, 100 edits on each side', equalLines()),
    ...measure(join(folder, 'unrelated'), '5,000 lines, unrelated', unrelated()),
  ];
}

function measure(folder: string, name: string, texts: Texts): Measure[] {
  const paths = writeTexts(folder, texts);
  const samples = interleave(rounds, {
    archc: () => runNode(['--import', import.meta.resolve('tsx'), children.mergeTexts, ...paths]),
    git: () => runGitMerge(paths),
  });
  const merge = stageTimes(samples.archc, 'merge');
  return [
    unitMeasure(`merge ${name}`, merge, budget),
    ratioMeasure(`merge ${name} / \`git merge-file\` with its start`, merge, wholeTimes(samples.git)),
  ];
}

function runGitMerge(paths: readonly string[]): Sample {
  const start = performance.now();
  const { status, error } = spawnSync('git', ['merge-file', '-p', ...paths], { maxBuffer: 64e6 });
  const milliseconds = performance.now() - start;
  // The status is the number of conflicts, up to 127.
  if (error || status === null || status > 127)
    throw error ?? new Error(`git merge-file ended with ${status}`);
  return { milliseconds, stages: new Map(), peak: 0, cpu: 0 };
}
