import { resolve } from 'node:path';
import { type Blob, blobTree } from './blobTree.js';
import { type Git, openGit } from './runGit.js';
import type { Tree } from './Tree.js';

/** Why there is no tree. */
export interface NoTree {
  reason: string;
}

/**
 * The files below a folder of a repository as a commit has them. `ref` is anything that names a commit. No filter runs, so
 * line ends are those in git. Submodules and symbolic links are no files. Needs git.
 */
export function gitTree(folder: string, ref: string): Tree | NoTree {
  const git = openGit(folder);
  if (!git) return noRepository(folder);
  const commit = git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim();
  if (commit === undefined) return { reason: `${JSON.stringify(ref)} is no commit of the repository` };
  // A folder that the commit does not have is an empty one.
  const listed = git.run(['ls-tree', '-r', '-l', '-z', '--full-tree', `${commit}:${git.prefix}`]) ?? '';
  const blobs = new Map<string, Blob>();
  for (const record of listed.split('\0')) {
    const { mode = '', object = '', size, path } = TREE_RECORD.exec(record)?.groups ?? {};
    if (path !== undefined) blobs.set(path, { mode, object, size: Number(size) || 0 });
  }
  return blobTree({ name: `the commit ${ref}`, root: resolve(folder), git, blobs });
}

/** The files below a folder of a repository as the next commit would have them: git's index. Otherwise like {@link gitTree}. */
export function indexTree(folder: string): Tree | NoTree {
  const git = openGit(folder);
  if (!git) return noRepository(folder);
  const listed = git.run(['ls-files', '--stage', '-z']);
  if (listed === undefined) return { reason: 'git cannot read its index' };
  const blobs = new Map<string, Blob>();
  for (const record of listed.split('\0')) {
    const { mode = '', object = '', stage, path } = INDEX_RECORD.exec(record)?.groups ?? {};
    if (path !== undefined) blobs.set(path, { mode, object, size: 0, isUnmerged: stage !== '0' });
  }
  return blobTree({ name: "git's index", root: resolve(folder), git, blobs: withSizes(git, blobs) });
}

const TREE_RECORD = /^(?<mode>\d+) \w+ (?<object>[0-9a-f]+) +(?<size>\d+|-)\t(?<path>[^]+)$/;
const INDEX_RECORD = /^(?<mode>\d+) (?<object>[0-9a-f]+) (?<stage>[0-3])\t(?<path>[^]+)$/;

function noRepository(folder: string): NoTree {
  return { reason: `${folder} lies in no working tree of git, or git is not installed` };
}

/** The index knows no sizes of blobs. Submodules are not in the repository, and have none. */
function withSizes(git: Git, blobs: ReadonlyMap<string, Blob>): Map<string, Blob> {
  const objects = [...blobs.values()].map(({ object }) => `${object}\n`);
  const sizes = git.run(['cat-file', '--batch-check=%(objectsize)'], objects.join(''))?.split('\n') ?? [];
  return new Map(
    [...blobs].map(([path, blob], index) => [path, { ...blob, size: Number(sizes[index]) || 0 }]),
  );
}
