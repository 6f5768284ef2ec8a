import { parentOf } from './confinePath.js';
import { type PathProblem, readingProblem } from './pathProblem.js';
import type { Tree, TreeEntry, TreeFile } from './Tree.js';

/** A tree with changes laid over it: what a proposal, an editor or a test would have on the disk. */
export interface OverlayTree extends Tree {
  /** What the changes are laid over. */
  base: Tree;
  /** The new text of files by their path; null is a file that is not there any more. */
  changes: ReadonlyMap<string, string | null>;
}

/** Lays texts over a tree. A path that must not be read has its problem all the same, so nothing hides behind a link. */
export function overlayTree(base: Tree, changes: ReadonlyMap<string, string | null>): OverlayTree {
  const texts = new Map([...changes].map(([path, text]) => [path, text === null ? null : Buffer.from(text)]));
  const paths = [...texts].flatMap(([path, bytes]) => (bytes === null ? [] : [path]));
  const folders = foldersOf(paths);
  const tree: OverlayTree = {
    base,
    changes,
    name: `${base.name} with changes`,
    root: base.root,
    isDisk: false,
    look: (path) => {
      const below = base.look(path);
      if ('code' in below) return below;
      const parent = fileAbove(texts, parentOf(path));
      if (parent) return parent;
      if (folders.has(path)) return { code: 'ARC5007', reason: 'a directory is in the way', isFolder: true };
      const bytes = texts.get(path);
      return bytes === undefined ? below : fileOf(path, bytes, below);
    },
    list: (folder) => {
      const problem = folder === '' ? undefined : readingProblem(folder);
      if (problem) return problem;
      const below = fileAbove(texts, folder) ?? base.list(folder);
      if (below !== undefined && 'code' in below) return below;
      return listed(folder, below, texts, folders);
    },
    // Nothing can be laid over what is behind a link.
    through: (link) => base.through(link),
    expect: (asked) => {
      base.expect([...asked].filter((path) => !texts.has(path)));
    },
  };
  return tree;
}

/** A tree with nothing in it, for literal trees: `overlayTree(emptyTree('/project'), files)`. */
export function emptyTree(root: string): Tree {
  return {
    name: 'an empty tree',
    root,
    isDisk: false,
    look: (path) => readingProblem(path) ?? { path, stats: undefined, read: () => new Uint8Array() },
    list: () => undefined,
    through: () => ({ code: 'ARC5007', reason: 'there is no such link' }),
    expect: () => undefined,
  };
}

/** Whether changes are laid over a tree. */
export function isOverlay(tree: Tree): tree is OverlayTree {
  return 'changes' in tree;
}

/** Why nothing is in a folder: one of the new files stands where a folder would be. */
function fileAbove(texts: ReadonlyMap<string, Buffer | null>, path: string): PathProblem | undefined {
  for (let folder = path; folder !== ''; folder = parentOf(folder))
    if (texts.get(folder)) return { code: 'ARC5007', reason: `"${folder}" is not a directory` };
  return undefined;
}

function fileOf(path: string, bytes: Buffer | null, below: TreeFile): TreeFile {
  if (bytes === null) return { path, stats: undefined, read: () => new Uint8Array() };
  const { ino = pathNumber(path), dev = -1, mode = 0o644 } = below.stats ?? {};
  return { path, stats: { size: bytes.length, mode, ino, dev }, read: () => bytes };
}

/** Tells two new files apart, as an inode does. */
function pathNumber(path: string): number {
  let number = 0;
  for (const character of path)
    number = (number * 31 + (character.codePointAt(0) ?? 0)) % Number.MAX_SAFE_INTEGER;
  return number;
}

function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = parentOf(path); folder !== '' && !folders.has(folder); folder = parentOf(folder))
      folders.add(folder);
  return folders;
}

function listed(
  folder: string,
  below: TreeEntry[] | undefined,
  texts: ReadonlyMap<string, Buffer | null>,
  folders: ReadonlySet<string>,
): TreeEntry[] | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries = new Map((below ?? []).map((entry) => [entry.name, entry]));
  for (const path of folders)
    if (parentOf(path) === folder)
      entries.set(path.slice(prefix.length), { name: path.slice(prefix.length), kind: 'folder' });
  for (const [path, bytes] of texts) {
    if (parentOf(path) !== folder) continue;
    const name = path.slice(prefix.length);
    if (bytes === null) entries.delete(name);
    else entries.set(name, { name, kind: 'file' });
  }
  if (below === undefined && folder !== '' && !folders.has(folder)) return undefined;
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
