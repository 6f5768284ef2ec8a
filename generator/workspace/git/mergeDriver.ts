import { openGit } from '../../tree/runGit.js';

const key = 'merge.archc.driver';

/**
 * Writes to the config of a clone how git is to merge files with the attribute `merge=archc`: by this archc, or as it does
 * without it wherever archc says no, is not there, or is a file of the repository itself, which any branch could change.
 * @returns What became of the setting; undefined when there is no repository, or git cannot write its config.
 */
export function setMergeDriver(
  folder: string,
  node: string,
  program: string,
): 'created' | 'updated' | 'kept' | undefined {
  const git = openGit(folder);
  if (!git) return undefined;
  const driver = mergeDriver(node, program);
  const before = git.run(['config', '--local', '--get', key])?.replace(/\n$/, '');
  if (before === driver) return 'kept';
  const isSet =
    git.run(['config', '--local', 'merge.archc.name', 'archc']) !== undefined &&
    git.run(['config', '--local', key, driver]) !== undefined;
  if (!isSet) return undefined;
  return before === undefined ? 'created' : 'updated';
}

/** A command for `sh`, in which git fills in the files of a merge: base, ours, which gets the result, and theirs. */
export function mergeDriver(node: string, program: string): string {
  const archc = quoted(program);
  const isTracked = `git ls-files --error-unmatch -- ${archc} >/dev/null 2>&1`;
  const byArchc = `${quoted(node)} ${archc} merge-file %O %A %B %P conflicts >/dev/null 2>&1`;
  const byGit = 'git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B';
  // With 3 archc left conflicts in the file, as git does with 1; with anything else it left the file alone.
  return `if ${isTracked}; then ${byGit}; else ${byArchc}; case $? in 0) true;; 3) false;; *) ${byGit};; esac; fi`;
}

/** Neither the shell nor git, which takes a percent sign for a place to fill in, finds anything in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
}
