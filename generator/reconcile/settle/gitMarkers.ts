import type { Span } from '../../source/Span.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { splitLines } from '../../tree/TextLines.js';
import { readMarker } from '../merge/markers.js';

/** As many as git writes, unless the attribute `conflict-marker-size` says more. */
const USUAL_SIZE = 7;
const marker = /^(?<signs><{7,}|\|{7,}|={7,}|>{7,})(?: (?<label>.*))?$/;

interface GitMarker {
  line: number;
  sign: string;
  size: number;
  label: string;
  /** It may as well be one of a conflict of archc. */
  isArchcs: boolean;
}

/**
 * The conflicts that git left in a text, in lines, whatever its style is, as opposed to {@link conflictsIn | those of archc}. A
 * marker alone counts as well, for somebody began to settle a conflict and left a rest; a line of `=======` alone does not, for
 * it may underline a heading.
 */
export function gitConflictsIn(text: string): Span[] {
  const read = splitLines(text).lines.flatMap((said, line) => readGitMarker(said, line) ?? []);
  const found: Span[] = [];
  let at = 0;
  for (let first = read[at]; first; first = read[at]) {
    const end = first.sign === '<' && !first.isArchcs ? endOf(read, at) : undefined;
    const last = end === undefined ? undefined : read[end];
    if (last) found.push({ start: first.line, end: last.line + 1 });
    else if (isLeft(first, read[at + 1])) found.push({ start: first.line, end: first.line + 1 });
    at = (end ?? at) + 1;
  }
  return found;
}

/** Where the conflict ends that a marker opens. A merged base may itself have conflicts, with markers of another size. */
function endOf(read: readonly GitMarker[], from: number): number | undefined {
  const size = read[from]?.size;
  let isSeparated = false;
  let at = from + 1;
  for (let each = read[at]; each; each = read[++at]) {
    if (each.size !== size) continue;
    if (each.sign === '<') return undefined;
    if (each.sign === '=') isSeparated = true;
    if (each.sign === '>') return isSeparated ? at : undefined;
  }
  return undefined;
}

/** Whether a marker is the rest of a conflict, and no line of a text that looks like one. */
function isLeft({ sign, size, label, isArchcs }: GitMarker, after: GitMarker | undefined): boolean {
  if (size !== USUAL_SIZE || sign === '=' || isArchcs) return false;
  return sign === '|' ? after?.sign === '=' && after.size === size : label !== '';
}

function readGitMarker(text: string, line: number): GitMarker | undefined {
  const { signs, label = '' } = marker.exec(text)?.groups ?? {};
  if (signs === undefined || (signs.startsWith('=') && label !== '')) return undefined;
  const isArchcs = label !== '' && readMarker(text) !== undefined;
  return { line, sign: signs.charAt(0), size: signs.length, label, isArchcs };
}

/** Whether git left a conflict in a text. */
export function hasGitMarkers(text: string): boolean {
  return gitConflictsIn(text).length > 0;
}

/** The lines of a text as they count here: without what a formatter does to their ends, blanks and markers of git. */
function linesOf(text: string): string[] {
  return normaliseText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !marker.test(line));
}

/** Whether every line of a text is in some of the others: then whoever made it of them wrote nothing. */
export function isMadeOf(text: string, others: readonly string[]): boolean {
  const known = new Set(others.flatMap(linesOf));
  return linesOf(text).every((line) => known.has(line));
}
