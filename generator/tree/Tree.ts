import type { PathProblem } from './pathProblem.js';

/**
 * Files to read, wherever they are: on the disk, in a commit, in git's index, or somewhere with changes laid over it.
 * Read only. Paths are relative to the root, `/`-separated, and confined: nothing is found above the root, and nothing
 * is reached through a symbolic link, but by {@link Tree.through}. A tree answers for one run; what changes on the disk meanwhile may show or not.
 */
export interface Tree {
  /** What messages call it: `the working tree`, `the commit v1.2`. */
  readonly name: string;
  /** The folder that the tree stands for, absolute. Nothing of it need be there. */
  readonly root: string;
  /** Whether the files are those on the disk, so that code among them may be loaded. */
  readonly isDisk: boolean;
  /** Looks at one path. Never throws: a path that must not be read has its problem. */
  look(path: string): TreeFile | PathProblem;
  /** What is in a folder (`''` is the root), sorted by name; undefined when there is no such folder. Never throws. */
  list(folder: string): TreeEntry[] | PathProblem | undefined;
  /**
   * What a symbolic link leads to, for those who only read: a folder as a tree of its own, or a file. A problem where it
   * leads out of the repository of the tree (out of the tree where there is none), into the state of git, or nowhere, and
   * where files are not on the disk. Never throws.
   */
  through(link: string): Tree | TreeFile | PathProblem;
  /** Says that these files are about to be read, for trees that read many at once. Costs nothing on the disk. */
  expect(paths: Iterable<string>): void;
}

/** A path of a tree, and what is there: a regular file or nothing. */
export interface TreeFile {
  path: string;
  /** Undefined when there is nothing. */
  stats: FileFacts | undefined;
  /** The bytes; none when there is nothing. Throws what the system says, and a {@link FileTooLarge}. */
  read(): Uint8Array;
}

/** What is known of a file without reading it. */
export interface FileFacts {
  size: number;
  /** As `lstat` gives it; only the permission bits count. */
  mode: number;
  /** With `dev`, the same for two paths of one file, and for no others. */
  ino: number;
  dev: number;
  /** Of a file on the disk: when its content, and when anything of it changed last, in milliseconds. */
  mtimeMs?: number;
  ctimeMs?: number;
}

/** An entry of a folder. */
export interface TreeEntry {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** No file that archc reads is larger: it must not fill the memory. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A file that is larger than {@link MAX_FILE_BYTES}. */
export class FileTooLarge extends Error {
  readonly bytes: number;

  constructor(bytes: number) {
    super(`it has ${bytes} bytes; ${MAX_FILE_BYTES} are read at most`);
    this.name = 'FileTooLarge';
    this.bytes = bytes;
  }
}
