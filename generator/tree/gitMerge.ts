import { gitTree } from './gitTree.js';
import { type Git, openGit } from './runGit.js';
import type { Tree } from './Tree.js';
import { workTreeTop } from './workTree.js';

/** What git is merging, or merged last, as the three trees of that. */
export interface GitMerge {
  /** What was checked out. */
  ours: Tree;
  /** What is merged into it: another branch, or the one commit that is picked, put on top or taken back. */
  theirs: Tree;
  /** What both come from. */
  base?: Tree;
}

/** Commits by any name that git takes. */
interface Commits {
  ours: string;
  theirs: string;
  base: string;
}

/** Where git notes what it is at, and which commits that merges. The first one that is there counts. */
const underWay: readonly (Commits & { note: string })[] = [
  { note: 'REBASE_HEAD', ours: 'HEAD', theirs: 'REBASE_HEAD', base: 'REBASE_HEAD^' },
  { note: 'CHERRY_PICK_HEAD', ours: 'HEAD', theirs: 'CHERRY_PICK_HEAD', base: 'CHERRY_PICK_HEAD^' },
  { note: 'REVERT_HEAD', ours: 'HEAD', theirs: 'REVERT_HEAD^', base: 'REVERT_HEAD' },
];

/**
 * The trees that the files below a folder are being merged of: by `git merge`, `rebase`, `cherry-pick`, `revert` or `stash
 * pop`, or by the commit of a merge that is checked out. Undefined where there is nothing of that, or no git. Never throws.
 */
export function openGitMerge(folder: string): GitMerge | undefined {
  // Where nothing is of git's, no git is started to say so.
  const git = workTreeTop(folder) === undefined ? undefined : openGit(folder);
  const commits = git && commitsOf(git);
  if (!commits) return undefined;
  const [ours, theirs, base] = [commits.ours, commits.theirs, commits.base].map((ref) =>
    ref === '' ? undefined : treeOf(folder, ref),
  );
  return ours && theirs ? { ours, theirs, ...(base ? { base } : {}) } : undefined;
}

function commitsOf(git: Git): Commits | undefined {
  const merged = resolved(git, 'MERGE_HEAD');
  if (merged !== undefined) return { ours: 'HEAD', theirs: merged, base: mergeBase(git, 'HEAD', merged) };
  const noted = underWay.find(({ note }) => resolved(git, note) !== undefined);
  if (noted) return noted;
  // A stash stays as long as it is in conflict, and git notes nothing else of it.
  const isUnmerged = git.run(['ls-files', '--unmerged', '-z']) ?? '';
  if (isUnmerged !== '' && resolved(git, 'refs/stash') !== undefined)
    return { ours: 'HEAD', theirs: 'refs/stash', base: 'refs/stash^1' };
  if (resolved(git, 'HEAD^2') === undefined) return undefined;
  return { ours: 'HEAD^1', theirs: 'HEAD^2', base: mergeBase(git, 'HEAD^1', 'HEAD^2') };
}

function resolved(git: Git, ref: string): string | undefined {
  return git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim();
}

/** Empty when the two have nothing in common. */
function mergeBase(git: Git, a: string, b: string): string {
  return git.run(['merge-base', a, b])?.trim() ?? '';
}

function treeOf(folder: string, ref: string): Tree | undefined {
  const tree = gitTree(folder, ref);
  return 'reason' in tree ? undefined : tree;
}
