import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './arbitraryTexts.js';

/** Merges with `git merge-file`, by way of files in a folder. Undefined for a conflict. */
export function gitMergeFile(folder: string, texts: Texts): string | undefined {
  for (const name of ['base', 'mine', 'generated'] as const) writeFileSync(join(folder, name), texts[name]);
  const { status, stdout, stderr } = spawnSync('git', ['merge-file', '-p', 'mine', 'base', 'generated'], {
    cwd: folder,
    encoding: 'utf8',
  });
  // The status is the number of conflicts, up to 127.
  if (status === null || status > 127) throw new Error(`git merge-file: ${stderr}`);
  return status === 0 ? stdout : undefined;
}
