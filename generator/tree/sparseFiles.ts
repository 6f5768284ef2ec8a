import { openGit } from './runGit.js';
import { workTreeTop } from './workTree.js';

/**
 * What git has below a folder and a sparse checkout leaves out (`git sparse-checkout`, or `git update-index --skip-worktree`): paths
 * relative to the folder. None without git. Never throws.
 */
export function sparseFiles(folder: string): ReadonlySet<string> {
  // Where nothing of git is, no process need be started to know it.
  const git = workTreeTop(folder) === undefined ? undefined : openGit(folder);
  const listed = git?.run(['ls-files', '-t', '-z']) ?? '';
  const records = listed.split('\0').filter((record) => record.startsWith('S '));
  return new Set(records.map((record) => record.slice(2)));
}
