import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitTree } from './gitTree.js';
import { readSmallFile } from './readSmallFile.js';
import { type Git, openGit } from './runGit.js';
import type { Tree } from './Tree.js';
import { gitFolderOf, workTreeTop } from './workTree.js';

/** What git is merging, or merged last, as the three trees of that. */
export interface GitMerge {
  /** What was checked out. */
  ours: Tree;
  /** What is merged into it: another branch, or the one commit that is picked, put on top or taken back. Of several the last. */
  theirs: Tree;
  /** The others, where several are merged at once. */
  others: Tree[];
  /** What both come from. */
  base?: Tree;
}

/** Commits by any name that git takes. */
interface Commits {
  ours: string;
  theirs: string;
  others?: string[];
  base: string;
}

/** Where git notes what it is at, and which commits that merges. The first one that is there counts. */
const underWay: readonly (Commits & { note: string })[] = [
  { note: 'REBASE_HEAD', ours: 'HEAD', theirs: 'REBASE_HEAD', base: 'REBASE_HEAD^' },
  { note: 'CHERRY_PICK_HEAD', ours: 'HEAD', theirs: 'CHERRY_PICK_HEAD', base: 'CHERRY_PICK_HEAD^' },
  { note: 'REVERT_HEAD', ours: 'HEAD', theirs: 'REVERT_HEAD^', base: 'REVERT_HEAD' },
];

/** A rebase has one of these as long as it lasts; `REBASE_HEAD` stays when it has ended. */
const rebasing = ['rebase-merge', 'rebase-apply'];

/**
 * The trees that the files below a folder are being merged of: by `git merge`, `rebase`, `cherry-pick`, `revert` or `stash
 * pop`, or by the commit of a merge that is checked out. Undefined where there is nothing of that, or no git. Never throws.
 */
export function openGitMerge(folder: string): GitMerge | undefined {
  // Where nothing is of git's, no git is started to say so.
  const git = workTreeTop(folder) === undefined ? undefined : openGit(folder);
  const commits = git && commitsOf(git, folder);
  if (!commits) return undefined;
  const [ours, theirs, base] = [commits.ours, commits.theirs, commits.base].map((ref) =>
    ref === '' ? undefined : treeOf(folder, ref),
  );
  const others = (commits.others ?? []).flatMap((ref) => treeOf(folder, ref) ?? []);
  return ours && theirs ? { ours, theirs, others, ...(base ? { base } : {}) } : undefined;
}

/** Whether git stopped in the middle of something that {@link openGitMerge} knows, but for `stash pop`. Starts no git. */
export function isMergeUnderWay(folder: string): boolean {
  const gitFolder = gitFolderOf(folder);
  if (gitFolder === undefined) return false;
  return ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', ...rebasing].some((name) =>
    existsSync(join(gitFolder, name)),
  );
}

function commitsOf(git: Git, folder: string): Commits | undefined {
  const gitFolder = gitFolderOf(folder) ?? '';
  if (existsSync(join(gitFolder, 'MERGE_HEAD')) && resolved(git, 'MERGE_HEAD') !== undefined) {
    const heads = readSmallFile(join(gitFolder, 'MERGE_HEAD'), { size: 8192 }).toString('utf8');
    return mergeOf(git, 'HEAD', heads.split(/\s+/));
  }
  const isRebasing = rebasing.some((name) => existsSync(join(gitFolder, name)));
  const noted = underWay.find(
    ({ note }) => (note !== 'REBASE_HEAD' || isRebasing) && resolved(git, note) !== undefined,
  );
  if (noted) return noted;
  // A stash stays as long as it is in conflict, and git notes nothing else of it.
  const isUnmerged = git.run(['ls-files', '--unmerged', '-z']) ?? '';
  if (isUnmerged !== '' && resolved(git, 'refs/stash') !== undefined)
    return { ours: 'HEAD', theirs: 'refs/stash', base: 'refs/stash^1' };
  const [first, ...merged] = (
    git.run(['rev-parse', '--quiet', '--verify', 'HEAD^2']) === undefined
      ? ''
      : (git.run(['rev-parse', 'HEAD^@']) ?? '')
  ).split(/\s+/);
  return first === undefined || first === '' ? undefined : mergeOf(git, first, merged);
}

/** The merge of some commits into another one. Undefined for none. */
function mergeOf(git: Git, ours: string, merged: readonly string[]): Commits | undefined {
  const commits = merged.filter((name) => name !== '');
  const theirs = commits.pop();
  return theirs === undefined
    ? undefined
    : { ours, theirs, others: commits, base: mergeBase(git, ours, theirs) };
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
