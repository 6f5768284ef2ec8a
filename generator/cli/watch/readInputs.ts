import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { specFiles } from '../../project/specFiles.js';
import { diskTree } from '../../tree/diskTree.js';
import { sha256 } from '../../tree/fingerprint.js';
import { readBounded } from '../../tree/readBounded.js';
import { MAX_FILE_BYTES } from '../../tree/Tree.js';
import { toSlashes, type WatchSet } from './WatchSet.js';

/** The inputs of a project: sha256 of each file by absolute, `/`-separated path. What is not there is not in it. */
export type Inputs = ReadonlyMap<string, string>;

/**
 * Reads all inputs. The events of a watcher only say that it is time to look: what changed is found by comparing two
 * of these, so a lost or doubled event, a touched file, or a file that a run wrote itself cannot mislead.
 */
export async function readInputs({ root, files, globs, specs }: WatchSet): Promise<Inputs> {
  const listed = await Promise.all(
    globs.map(({ folder, patterns, ignore }) =>
      glob([...patterns], {
        cwd: folder,
        ignore: [...ignore],
        absolute: true,
        dot: true,
        expandDirectories: false,
        followSymbolicLinks: false,
      }),
    ),
  );
  const found = specFiles(diskTree(root), specs).files.map((path) => join(root, path));
  const inputs = new Map<string, string>();
  for (const path of new Set([...files, ...found, ...listed.flat()].map(toSlashes))) {
    const hash = hashOf(path);
    if (hash !== undefined) inputs.set(path, hash);
  }
  return inputs;
}

/** The paths whose content differs, sorted. */
export function changedInputs(before: Inputs, after: Inputs): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** A file that may not be read has a state as well: that becoming readable is a change. */
function hashOf(path: string): string | undefined {
  const bytes = readBounded(path, MAX_FILE_BYTES);
  if (Buffer.isBuffer(bytes)) return sha256(bytes);
  return bytes.kind === 'missing' ? undefined : 'unreadable';
}
