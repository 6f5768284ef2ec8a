import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { confinePath, openRoot } from '../../tree/confinePath.js';
import { readBoundedText } from '../../tree/readBounded.js';
import { MAX_FILE_BYTES } from '../../tree/Tree.js';

/** The JSON of a file of the cache; undefined when it is missing or broken. Never throws. */
export function readCache(root: string, path: string): unknown {
  const text = readBoundedText(join(root, path), MAX_FILE_BYTES);
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a file of the cache at once, or not at all: a read-only project still compiles, every time from the start. The cache
 * is a file like any other, so it is not written through a link either.
 */
export function replaceCache(root: string, path: string, text: string): void {
  const written = writeBeside(root, path, text);
  try {
    if (written !== undefined) renameSync(written.temporary, written.absolute);
  } catch {
    // As above.
  }
}

/** Writes a file of this process's own beside one of the cache, and says where; undefined when that failed. */
export function writeBeside(
  root: string,
  path: string,
  text: string,
): { temporary: string; absolute: string } | undefined {
  try {
    const target = confinePath(openRoot(root), path);
    if ('code' in target) return undefined;
    const { absolute } = target;
    mkdirSync(dirname(absolute), { recursive: true });
    const temporary = `${absolute}.${process.pid}`;
    writeFileSync(temporary, text);
    return { temporary, absolute };
  } catch {
    return undefined;
  }
}
