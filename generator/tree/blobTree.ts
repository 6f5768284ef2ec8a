import { parentOf } from './confinePath.js';
import { type PathProblem, readingProblem } from './pathProblem.js';
import type { Git } from './runGit.js';
import { FileTooLarge, MAX_FILE_BYTES, type Tree, type TreeEntry, type TreeFile } from './Tree.js';

/** A path in git. */
export interface Blob {
  /** `100644`, `100755`; `120000` is a symbolic link, `160000` a submodule. */
  mode: string;
  object: string;
  /** Bytes. */
  size: number;
  /** A conflict: there are several versions of it. */
  isUnmerged?: boolean;
}

export interface BlobTreeRequest {
  name: string;
  root: string;
  git: Git;
  /** By path, relative to the root. */
  blobs: ReadonlyMap<string, Blob>;
}

/** How much is asked of git at once. Bytes. */
const portion = 32 * 1024 * 1024;

/** A tree of what git lists. Blobs are read when they are asked for, together with those that are expected. */
export function blobTree({ name, root, git, blobs }: BlobTreeRequest): Tree {
  const store = new BlobStore(git);
  const folders = foldersOf(blobs.keys());
  const numbers = new Map([...blobs.keys()].map((path, index) => [path, index]));
  const list: Tree['list'] = (folder) => {
    const problem =
      folder === '' ? undefined : (readingProblem(folder) ?? parentProblem(blobs, folder, true));
    return (
      problem ?? folders.get(folder)?.map((entry) => ({ name: entry, kind: kindOf(blobs, folder, entry) }))
    );
  };
  return {
    name,
    root,
    isDisk: false,
    look: (path) => {
      const problem = readingProblem(path) ?? parentProblem(blobs, path, false);
      if (problem) return problem;
      if (folders.has(path)) return { code: 'ARC5007', reason: 'a directory is in the way', isFolder: true };
      const blob = blobs.get(path);
      return blob === undefined
        ? { path, stats: undefined, read: () => Buffer.alloc(0) }
        : fileOf(path, blob);
    },
    list,
    through: () => ({ code: 'ARC5007', reason: `links are followed on the disk only, and this is ${name}` }),
    expect: (paths) => {
      for (const path of paths) store.expect(blobs.get(path));
    },
  };

  function fileOf(path: string, blob: Blob): TreeFile | PathProblem {
    if (blob.mode === '120000') return { code: 'ARC5003', link: path };
    if (blob.mode === '160000') return { code: 'ARC5007', reason: 'it is a submodule' };
    if (blob.isUnmerged) return { code: 'ARC5007', reason: 'it is unmerged in the index' };
    const mode = blob.mode === '100755' ? 0o755 : 0o644;
    const stats = { size: blob.size, mode, ino: numbers.get(path) ?? -1, dev: -2 };
    return { path, stats, read: () => store.read(blob) };
  }
}

/** The names in each folder, sorted; `''` is the root. */
function foldersOf(paths: Iterable<string>): Map<string, string[]> {
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of paths) {
    for (let below = path; below !== ''; below = parentOf(below)) {
      const folder = parentOf(below);
      const names = folders.get(folder) ?? new Set();
      folders.set(folder, names.add(below.slice(folder === '' ? 0 : folder.length + 1)));
    }
  }
  return new Map([...folders].map(([folder, names]) => [folder, [...names].sort()]));
}

function kindOf(blobs: ReadonlyMap<string, Blob>, folder: string, name: string): TreeEntry['kind'] {
  const blob = blobs.get(folder === '' ? name : `${folder}/${name}`);
  if (blob === undefined) return 'folder';
  if (blob.mode === '120000') return 'link';
  return blob.mode === '160000' ? 'other' : 'file';
}

/** Whether something that is no folder stands where a path has one; with `itself` the path too must be a folder. */
function parentProblem(
  blobs: ReadonlyMap<string, Blob>,
  path: string,
  itself: boolean,
): PathProblem | undefined {
  for (let folder = itself ? path : parentOf(path); folder !== ''; folder = parentOf(folder)) {
    const blob = blobs.get(folder);
    if (blob?.mode === '120000') return { code: 'ARC5003', link: folder };
    if (blob) return { code: 'ARC5007', reason: `"${folder}" is not a directory` };
  }
  return undefined;
}

/** Reads blobs in portions, and keeps them. */
class BlobStore {
  readonly #git: Git;
  readonly #known = new Map<string, Buffer>();
  readonly #expected = new Map<string, Blob>();

  constructor(git: Git) {
    this.#git = git;
  }

  expect(blob: Blob | undefined): void {
    const isFile = blob?.mode === '100644' || blob?.mode === '100755';
    if (isFile && blob.size <= MAX_FILE_BYTES && !this.#known.has(blob.object))
      this.#expected.set(blob.object, blob);
  }

  /** Throws when git does not give the blob. */
  read(blob: Blob): Buffer {
    if (blob.size > MAX_FILE_BYTES) throw new FileTooLarge(blob.size);
    if (!this.#known.has(blob.object)) this.#fetch(blob);
    const bytes = this.#known.get(blob.object);
    if (bytes === undefined) throw new Error(`git does not have ${blob.object}`);
    return bytes;
  }

  #fetch(first: Blob): void {
    const wanted = new Map([[first.object, first]]);
    let bytes = first.size;
    for (const [object, blob] of this.#expected) {
      if (bytes + blob.size > portion) break;
      bytes += wanted.has(object) ? 0 : blob.size;
      wanted.set(object, blob);
    }
    for (const object of wanted.keys()) this.#expected.delete(object);
    const output = this.#git.read(
      ['cat-file', '--batch'],
      [...wanted.keys()].map((object) => `${object}\n`).join(''),
    );
    let at = 0;
    while (output !== undefined && at < output.length) {
      const line = output.indexOf(0x0a, at);
      const [object = '', type, size] = output.toString('utf8', at, line).split(' ');
      at = line + 1;
      if (type !== 'blob') continue;
      this.#known.set(object, output.subarray(at, at + Number(size)));
      at += Number(size) + 1;
    }
  }
}
