import { openGit } from './runGit.js';

/**
 * What git has below a folder and a sparse checkout leaves out (`git sparse-checkout`, or `git update-index --skip-worktree`): paths
 * relative to the folder. None without git. Never throws.
 */
export function sparseFiles(folder: string): ReadonlySet<string> {
  const listed = openGit(folder)?.run(['ls-files', '-t', '-z']) ?? '';
  const records = listed.split('\0').filter((record) => record.startsWith('S '));
  return new Set(records.map((record) => record.slice(2)));
}
