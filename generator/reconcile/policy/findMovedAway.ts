import { readBase } from '../../workspace/base/BaseStore.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import { normaliseText, sha256 } from '../../tree/fingerprint.js';
import { seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';

/** Looked at at most, so that a huge tree costs a moment. */
const mostFiles = 20_000;
const passedOver = new Set(['node_modules', '.git', '.generator', 'target', 'dist', 'build']);

/**
 * Where a person moved a file to that archc wrote at another path: the one file with the same text, or with the same name and most
 * of the lines that it was generated with. Undefined when there is none, or more than one. `isKnown` are paths that are
 * something else. Reads only; never throws.
 */
export function findMovedAway(
  tree: Tree,
  entry: LockEntry,
  isKnown: (path: string) => boolean,
): string | undefined {
  const name = nameOf(entry.path);
  const ending = name.slice(name.indexOf('.'));
  const base = linesOf(readBase(tree, entry.base ?? '') ?? '');
  const same: string[] = [];
  const alike: string[] = [];
  for (const path of filesOf(tree)) {
    if (!path.endsWith(ending) || isKnown(path)) continue;
    const file = tree.look(path);
    const seen = 'code' in file ? undefined : seeFile(file);
    if (!seen || 'code' in seen) continue;
    const text = normaliseText(Buffer.from(seen.bytes).toString('utf8'));
    if (entry.written !== '' && sha256(text) === entry.written) same.push(path);
    else if (nameOf(path) === name && base.size > 0) {
      const lines = linesOf(text);
      const kept = [...base].filter((line) => lines.has(line)).length;
      if (kept * 2 >= base.size) alike.push(path);
    }
  }
  const [found, ...others] = same.length > 0 ? same : alike;
  return others.length === 0 ? found : undefined;
}

function* filesOf(tree: Tree): Generator<string> {
  const folders = [''];
  let left = mostFiles;
  for (const folder of folders) {
    const entries = tree.list(folder) ?? [];
    if ('code' in entries) continue;
    for (const { name, kind } of entries) {
      if (left-- <= 0) return;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'file') yield path;
      else if (kind === 'folder' && !passedOver.has(name)) folders.push(path);
    }
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Without those that say nothing, such as a brace. */
function linesOf(text: string): Set<string> {
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 3),
  );
}
