import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { lookThrough } from './lookThrough.js';
import type { PathProblem } from './pathProblem.js';
import { readBounded } from './readBounded.js';
import { FileTooLarge, MAX_FILE_BYTES, type Tree, type TreeFile } from './Tree.js';

/** The text of a file of a tree, which diagnostics call by its path, or the diagnostic that says why there is none. */
export function readText(tree: Tree, path: string): string | Diagnostic {
  return textOf(path, tree.look(path));
}

/** {@link readText} also through symbolic links, as far as they are followed: see {@link lookThrough}. */
export function readTextThrough(tree: Tree, path: string): string | Diagnostic {
  return textOf(path, lookThrough(tree, path));
}

function textOf(path: string, file: TreeFile | PathProblem): string | Diagnostic {
  if ('code' in file) return unreadable(path, 'isFolder' in file ? 'EISDIR' : reasonOf(file));
  return file.stats ? decoded(path, () => file.read()) : unreadable(path, 'ENOENT');
}

/**
 * {@link readText} for a file that a person named and that is in no tree; `file` is what diagnostics call it. It may be a
 * link, and no pipe or device.
 */
export function readTextFile(absolute: string, file: string): string | Diagnostic {
  const bytes = readBounded(absolute, MAX_FILE_BYTES);
  if (Buffer.isBuffer(bytes)) return decoded(file, () => bytes);
  if (bytes.kind === 'too-large') return tooLarge(file, bytes.bytes ?? MAX_FILE_BYTES);
  return unreadable(file, bytes.errorCode ?? bytes.reason);
}

function decoded(path: string, read: () => Uint8Array): string | Diagnostic {
  try {
    const bytes = read();
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    // A byte that is not UTF-8 becomes U+FFFD; then the text no longer gives the same bytes.
    const isText = !text.includes('\ufffd') || Buffer.from(text).equals(bytes);
    return isText
      ? text
      : { code: 'ARC1006', place: { file: path, pointer: '' }, params: { what: 'it is not UTF-8' } };
  } catch (error) {
    if (error instanceof FileTooLarge) return tooLarge(path, error.bytes);
    return unreadable(path, error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
}

/** Why something is not read, as the end of a sentence. */
export function reasonOf(problem: PathProblem): string {
  switch (problem.code) {
    case 'ARC5002':
      return 'it lies outside of the project';
    case 'ARC5003':
      return `${problem.link} is a symbolic link, and archc follows none`;
    case 'ARC5007':
      return problem.reason;
  }
}

function tooLarge(path: string, bytes: number): Diagnostic {
  return { code: 'ARC1003', place: { file: path, pointer: '' }, params: { bytes, limit: MAX_FILE_BYTES } };
}

function unreadable(path: string, reason: string): Diagnostic {
  return { code: 'ARC1005', place: { file: path, pointer: '' }, params: { path, reason } };
}
