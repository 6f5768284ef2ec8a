import { readGlobs, type Globs } from './globs.js';
import { LookLimit } from './LookLimit.js';
import type { PathProblem } from './pathProblem.js';
import type { Tree, TreeEntry, TreeFile } from './Tree.js';

/** What globs match in a tree. */
export interface MatchedFiles {
  /** Sorted. A file that two links lead to is there once. Links stand in the paths as folders do. */
  paths: string[];
  /** The globs that match nothing. */
  unmatched: string[];
  /** What may hold a match and cannot be looked at: folders, and links that lead out, nowhere or to what must not be read. */
  problems: { path: string; isLink: boolean; problem: PathProblem }[];
  /** The real folders that symbolic links lead to, absolute. */
  linked: string[];
}

/**
 * The files of a tree that match some of the globs and none of those that begin with `!` or are in `ignore`. Symbolic
 * links are followed as far as {@link Tree.through} does; those that lead back to where they are, are not. At most `most` files and
 * folders are looked at. Never throws.
 */
export function matchFiles(
  tree: Tree,
  patterns: readonly string[],
  ignore: readonly string[],
  most = Infinity,
): MatchedFiles {
  const walk = new Walk(tree, readGlobs(patterns, ignore), new LookLimit(most));
  walk.visit(tree, '', '', [tree.root]);
  return walk.result();
}

/** Links that lead to each other in all ways could otherwise be followed without end. */
const mostLinks = 1000;

/** A file, looked at in the tree in which it was found: by its path every link on the way would be followed again. */
interface Found {
  isLinked: boolean;
  look: () => TreeFile | PathProblem;
}

class Walk {
  readonly #tree: Tree;
  readonly #globs: Globs;
  readonly #limit: LookLimit;
  readonly #paths = new Map<string, Found>();
  readonly #matched = new Set<number>();
  readonly #problems: MatchedFiles['problems'] = [];
  readonly #linked = new Set<string>();
  #links = 0;

  constructor(tree: Tree, globs: Globs, limit: LookLimit) {
    this.#tree = tree;
    this.#globs = globs;
    this.#limit = limit;
  }

  /** Goes through a folder of a tree, which is called `path`; `above` are the real folders on the way to the tree. */
  visit(tree: Tree, folder: string, path: string, above: readonly string[]): void {
    const entries = tree.list(folder) ?? [];
    if ('code' in entries) {
      this.#problems.push({ path, isLink: false, problem: entries });
      return;
    }
    for (const entry of entries) {
      const isFirst = this.#limit.passed(path, 0) === undefined;
      const problem = this.#limit.passed(path, 1);
      if (problem && isFirst) this.#problems.push({ path, isLink: false, problem });
      if (problem) return;
      this.#enter(tree, joined(folder, entry.name), joined(path, entry.name), entry, above);
    }
  }

  #enter(
    tree: Tree,
    inTree: string,
    path: string,
    { name, kind }: TreeEntry,
    above: readonly string[],
  ): void {
    if (this.#globs.isIgnored(path)) return;
    if (kind === 'folder') {
      if (this.#globs.mayMatchIn(path)) this.visit(tree, inTree, path, above);
      return;
    }
    const matching = this.#globs.matching(path);
    if (kind === 'other' && !tree.isDisk && this.#globs.mayMatchIn(path)) {
      // A submodule, which is a folder on the disk.
      const problem = tree.look(inTree);
      if ('code' in problem) this.#problems.push({ path, isLink: false, problem });
      return;
    }
    if (kind !== 'link') {
      this.#add(path, matching, { isLinked: tree !== this.#tree, look: () => tree.look(inTree) });
      return;
    }
    if (matching.length === 0 && !this.#globs.mayMatchIn(path)) return;
    // An editor's note that the file is open, which leads nowhere.
    if (name.startsWith('.#')) return;
    const found = tree.through(inTree);
    if ('code' in found) this.#problems.push({ path, isLink: true, problem: found });
    else if (!('list' in found)) this.#add(path, matching, { isLinked: true, look: () => found });
    else if (!above.includes(found.root) && this.#globs.mayMatchIn(path)) {
      this.#linked.add(found.root);
      this.#links++;
      if (this.#links > mostLinks) return;
      this.visit(found, '', path, [...above, found.root]);
    }
  }

  #add(path: string, matching: readonly number[], found: Found): void {
    for (const index of matching) this.#matched.add(index);
    if (matching.length > 0) this.#paths.set(path, found);
  }

  result(): MatchedFiles {
    const unmatched = this.#globs.wanted.filter((_, index) => !this.#matched.has(index));
    if (this.#links > mostLinks) {
      const problem: PathProblem = {
        code: 'ARC5007',
        reason: `more than ${mostLinks} links would have to be followed`,
      };
      this.#problems.push({ path: '', isLink: true, problem });
    }
    return { paths: this.#once(), unmatched, problems: this.#problems, linked: [...this.#linked].sort() };
  }

  /** Where links lead to one file in two ways, the way without a link counts, else the first. */
  #once(): string[] {
    const all = [...this.#paths.keys()].sort();
    const isLinked = (path: string): boolean => this.#paths.get(path)?.isLinked === true;
    if (!all.some(isLinked)) return all;
    const seen = new Set<string>();
    const kept = [...all.filter((path) => !isLinked(path)), ...all.filter(isLinked)].filter((path) => {
      const file = this.#paths.get(path)?.look();
      if (file === undefined || 'code' in file || !file.stats) return true;
      const id = `${file.stats.dev}:${file.stats.ino}`;
      return !seen.has(id) && seen.add(id);
    });
    return kept.sort();
  }
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
