import { lstatSync, type Stats } from 'node:fs';
import { relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parentOf } from './confinePath.js';
import { statOf } from './seeFile.js';
import { factsOf, isOlder, type StatFacts } from './StatCache.js';
import type { Tree, TreeFile } from './Tree.js';
import type { PathProblem } from './pathProblem.js';

/** What a run looked at below a folder, and how that was, as far as `lstat` tells. Paths are relative to the folder, and may lead above it. */
export interface SeenWorld {
  /** Paths of files, in the order in which they were looked at. */
  files: string[];
  /** Folders of which it counts what is in them; the root comes first. */
  listed: string[];
  /** Folders that are on the way to something. */
  passed: string[];
  /** Paths at which there is nothing. */
  absent: string[];
  /** {@link factsOf} each of `files`, then of each of `listed`. */
  facts: Float64Array;
}

const factsEach = 5;

/**
 * Notes what is looked at in trees of one folder of the disk, so that a later run can tell by `lstat` alone that it would see the
 * same. It cannot where something was behind a link, or must not be read.
 */
export class Looks {
  readonly #files = new Map<string, StatFacts | undefined>();
  readonly #folders = new Set(['']);
  #isWhole = true;

  /** The same tree, whose reader is watched. */
  watched(tree: Tree): Tree {
    return {
      ...tree,
      look: (path) => this.#saw(path, tree.look(path)),
      list: (folder) => {
        const entries = tree.list(folder);
        if (entries === undefined) this.#note(folder, undefined);
        else if ('code' in entries) this.#isWhole = false;
        else this.#folders.add(folder);
        return entries;
      },
      through: (link) => {
        this.#isWhole = false;
        return tree.through(link);
      },
    };
  }

  /** A folder that was looked into by other means, absolute. */
  addFolder(root: string, folder: string): void {
    this.#folders.add(pathFrom(root, folder));
  }

  /** A file that was read by other means, absolute. */
  addFile(root: string, file: string): void {
    const stats = lstatOf(file);
    if (typeof stats !== 'object' || !stats.isFile()) this.#isWhole = false;
    else this.#note(pathFrom(root, file), statOf(stats));
  }

  /**
   * All that was seen, as it still is. Undefined when that cannot be told: what changed since `started`, the time of the file system
   * before the first look, or just before, may have been seen as it was or as it is.
   */
  world(root: string, started: number): SeenWorld | undefined {
    const files = [...this.#files];
    const listed = [...this.#folders];
    const ways = this.#ways();
    if (!this.#isWhole) return undefined;
    const found = files.filter((entry): entry is [string, StatFacts] => entry[1] !== undefined);
    const absent = files.filter(([, facts]) => facts === undefined).map(([path]) => path);
    const states = [...found.map(([, facts]) => facts), ...listed.map((path) => folderAt(root, path))];
    const facts = new Float64Array(states.length * factsEach);
    for (const [index, state] of states.entries()) {
      if (state === undefined || !isOlder(state, started)) return undefined;
      facts.set(factsOf(state), index * factsEach);
    }
    const passed: string[] = [];
    for (const path of ways) {
      const stats = lstatOf(absoluteOf(root, path));
      if (stats === undefined) absent.push(path);
      else if (stats !== 'unknown' && stats.isDirectory()) passed.push(path);
      else return undefined;
    }
    return { files: found.map(([path]) => path), listed, passed, absent, facts };
  }

  #saw(path: string, found: TreeFile | PathProblem): TreeFile | PathProblem {
    if ('code' in found) this.#isWhole = false;
    else this.#note(path, found.stats === undefined ? undefined : statOf(found.stats));
    return found;
  }

  #note(path: string, facts: StatFacts | undefined): void {
    if (!this.#files.has(path)) {
      this.#files.set(path, facts);
      return;
    }
    const before = this.#files.get(path);
    if (!isDeepStrictEqual(before, facts)) this.#isWhole = false;
  }

  /** The folders above all that was seen, as far as they are not listed themselves. */
  #ways(): Set<string> {
    const ways = new Set<string>();
    for (const path of [...this.#files.keys(), ...this.#folders])
      for (let way = parentOf(path); way !== '' && !ways.has(way); way = parentOf(way))
        if (!this.#folders.has(way)) ways.add(way);
    return ways;
  }
}

/** Whether all is as it was seen. Looks no further than at the first thing that is not. Never throws. */
export function isAsSeen(root: string, { files, listed, passed, absent, facts }: SeenWorld): boolean {
  if (facts.length !== (files.length + listed.length) * factsEach || listed[0] !== '') return false;
  const isState = (index: number, stats: StatFacts): boolean => {
    const at = index * factsEach;
    return (
      facts[at + 1] === stats.mtimeMs &&
      facts[at + 2] === stats.ctimeMs &&
      facts[at + 3] === stats.ino &&
      facts[at] === stats.size &&
      facts[at + 4] === stats.dev
    );
  };
  const isFile = (path: string, index: number): boolean => {
    const stats = lstatOf(absoluteOf(root, path));
    return typeof stats === 'object' && stats.isFile() && isState(index, stats);
  };
  const isListed = (path: string, index: number): boolean => {
    const stats = folderAt(root, path);
    return stats !== undefined && isState(files.length + index, stats);
  };
  return (
    files.every(isFile) &&
    listed.every(isListed) &&
    passed.every((path) => folderAt(root, path) !== undefined) &&
    absent.every((path) => lstatOf(absoluteOf(root, path)) === undefined)
  );
}

function folderAt(root: string, path: string): Stats | undefined {
  const stats = lstatOf(absoluteOf(root, path));
  return typeof stats === 'object' && stats.isDirectory() ? stats : undefined;
}

function absoluteOf(root: string, path: string): string {
  return path === '' ? root : `${root}/${path}`;
}

function pathFrom(root: string, absolute: string): string {
  return absolute.startsWith(`${root}/`)
    ? absolute.slice(root.length + 1)
    : relative(root, absolute).replaceAll('\\', '/');
}

/** Undefined where nothing is. */
function lstatOf(absolute: string): Stats | 'unknown' | undefined {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false });
  } catch {
    return 'unknown';
  }
}
