import type { Git } from '../../tree/runGit.js';

/** One entry of the index of a repository. */
export interface IndexEntry {
  /** From the top of the working tree. */
  path: string;
  /** `100644`, or `100755` for an executable. */
  mode: string;
  /** The hash of the blob. */
  object: string;
  /** 0, or in a conflict 1 (base), 2 (ours), 3 (theirs). */
  stage: number;
  /** Whether it has a bit (`assume-unchanged`, `skip-worktree`) that is lost when the entry is written again. */
  isFlagged: boolean;
}

const RECORD = /^(?<tag>\S) (?<mode>\d+) (?<object>[0-9a-f]+) (?<stage>[0-3])\t(?<path>[^]+)$/;

/** The entries of some files, named relative to the folder of `git`. Files that are not tracked have none. */
export function readIndex({ run }: Git, paths: readonly string[]): IndexEntry[] {
  if (paths.length === 0) return [];
  const listed = run(['ls-files', '-z', '--stage', '-v', '--full-name', '--', ...paths]) ?? '';
  return listed.split('\0').flatMap((record) => {
    const { tag, mode = '', object = '', stage, path = '' } = RECORD.exec(record)?.groups ?? {};
    // Unmerged entries have the tag M.
    if (tag === undefined) return [];
    return [{ path, mode, object, stage: Number(stage), isFlagged: tag !== 'H' && tag !== 'M' }];
  });
}

/**
 * Replaces all entries of the paths in one step: all or, if git cannot lock the index, none.
 * @returns Whether it did.
 */
export function writeIndex(
  { run }: Git,
  entries: readonly Pick<IndexEntry, 'path' | 'mode' | 'object' | 'stage'>[],
): boolean {
  const removed = new Map(entries.map(({ path, object }) => [path, object]));
  const records = [
    ...[...removed].map(([path, object]) => `0 ${'0'.repeat(object.length)}\t${path}\0`),
    ...entries.map(({ path, mode, object, stage }) => `${mode} ${object} ${stage}\t${path}\0`),
  ];
  return records.length === 0 || run(['update-index', '-z', '--index-info'], records.join('')) !== undefined;
}
