import { isGitName, isNamed, layoutReason } from './protectedName.js';

/** Why a path is unusable, in the shape of the diagnostic it becomes. */
export type PathProblem =
  | { code: 'ARC5002' }
  | { code: 'ARC5003'; link: string }
  /** `isFolder`: a folder is where a file should be. */
  | { code: 'ARC5007'; reason: string; isFolder?: true };

const MAX_PATH_BYTES = 4096;
const MAX_SEGMENT_BYTES = 255;
/** Device names of Windows, which stay reserved with any extension and any case. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const ESCAPES = /^[/~]|^[a-z]:|[\\\0]|(?:^|\/)\.\.(?:\/|$)/i;
const ODD_SEGMENT = /(?:^|\/)\.?(?:\/|$)/;
const WINDOWS_FORBIDDEN = /[<>:"|?*\u0001-\u001f]/;

/**
 * Judges a relative, `/`-separated path by its text alone, the same on every operating system.
 * `ARC5002` if it may leave the root, `ARC5007` if it could not be checked out everywhere; undefined if fine.
 */
export function pathProblem(path: string): PathProblem | undefined {
  if (ESCAPES.test(path)) return { code: 'ARC5002' };
  if (Buffer.byteLength(path) > MAX_PATH_BYTES)
    return unusable(`the path is longer than ${MAX_PATH_BYTES} bytes`);
  if (WINDOWS_FORBIDDEN.test(path)) return unusable('the path has a character that Windows does not allow');
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') return unusable('the path has an empty segment');
    if (segment.length * 3 > MAX_SEGMENT_BYTES && Buffer.byteLength(segment) > MAX_SEGMENT_BYTES) {
      return unusable(`a segment of the path is longer than ${MAX_SEGMENT_BYTES} bytes`);
    }
    if (WINDOWS_DEVICE.test(segment)) return unusable(`"${segment}" is a reserved name on Windows`);
    if (segment.endsWith('.') || segment.endsWith(' ')) {
      return unusable(`"${segment}" ends with a dot or a space, which Windows drops`);
    }
  }
  return undefined;
}

/**
 * Judges a path that is only read: it must stay in the root, and be written in one way only. Files that could not be
 * checked out everywhere may still be read where they are.
 */
export function readingProblem(path: string): PathProblem | undefined {
  if (ESCAPES.test(path)) return { code: 'ARC5002' };
  if (path.length > MAX_PATH_BYTES) return unusable(`the path is longer than ${MAX_PATH_BYTES} bytes`);
  return ODD_SEGMENT.test(path) ? unusable('the path has an empty segment') : undefined;
}

/**
 * {@link pathProblem} for files that a spec or a lock may name: those must also stay out of archc's own state and
 * of git's, because a hostile lock could otherwise have them rewritten.
 */
export function artifactPathProblem(path: string): PathProblem | undefined {
  const problem = pathProblem(path);
  if (problem) return problem;
  const names = path.split('/');
  if (isNamed(names[0] ?? '', '.generator')) return unusable('".generator" holds the state of archc');
  if (names.some(isGitName)) return unusable('".git" belongs to git');
  return undefined;
}

/** {@link artifactPathProblem} for a folder of a layout, where also nobody runs or replaces what is put there. */
export function layoutProblem(folder: string): PathProblem | undefined {
  const problem = artifactPathProblem(folder);
  const reason = problem === undefined ? layoutReason(folder) : undefined;
  return reason === undefined ? problem : unusable(reason);
}

function unusable(reason: string): PathProblem {
  return { code: 'ARC5007', reason };
}
