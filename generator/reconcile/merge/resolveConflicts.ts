import { type Marker, markerOrder, readMarker } from './markers.js';
import type { Side } from './MergeInput.js';
import { joinLines, splitLines } from '../../tree/TextLines.js';

/** The numbers of the marker lines of one conflict. */
type Block = Record<Marker, number>;

/**
 * How many conflicts, as `mergeTexts` writes them, are left in a text. `malformed` when a labelled marker stands where
 * it does not belong or one is missing: someone began to resolve by hand and left a rest.
 */
export function conflictsIn(text: string): number | 'malformed' {
  return blocksIn(splitLines(text).lines)?.length ?? 'malformed';
}

/** Whether a text has conflicts that are not resolved, or not to their end. */
export function isHalfMerged(text: string): boolean {
  return conflictsIn(text) !== 0;
}

/**
 * The text with every conflict resolved to one side. All lines outside of conflicts stay byte for byte, also those
 * that were edited since the merge. Undefined when the markers are malformed.
 */
export function takeSide(text: string, side: Side): string | undefined {
  const read = splitLines(text);
  const blocks = blocksIn(read.lines);
  if (blocks === undefined) return undefined;
  const dropped = new Set<number>();
  for (const { mine, base, separator, end } of blocks) {
    const kept = side === 'mine' ? { start: mine, end: base } : { start: separator, end };
    for (let line = mine; line <= end; line++) if (line <= kept.start || line >= kept.end) dropped.add(line);
  }
  const lines = read.lines.map((line, at) => ({ line, end: read.ends[at] ?? '' }));
  return joinLines(
    lines.filter((_, at) => !dropped.has(at)),
    { like: read, final: read.final },
  );
}

/** The conflicts of a text. Of several sizes of markers only the largest counts: a merge takes a size that is new. */
function blocksIn(lines: readonly string[]): Block[] | undefined {
  const found = lines.map(readMarker);
  const size = found.reduce(
    (most, read) => (read && read.marker !== 'separator' ? Math.max(most, read.size) : most),
    0,
  );
  const blocks: Block[] = [];
  let open: number[] = [];
  for (const [line, read] of found.entries()) {
    if (read?.size !== size) continue;
    const expected = markerOrder[open.length];
    // A bare `=======` says nothing where none is expected: it may underline a heading.
    if (read.marker !== expected && read.marker === 'separator') continue;
    if (read.marker !== expected) return undefined;
    open.push(line);
    const [mine, base, separator, end] = open;
    if (mine === undefined || base === undefined || separator === undefined || end === undefined) continue;
    blocks.push({ mine, base, separator, end });
    open = [];
  }
  return open.length === 0 ? blocks : undefined;
}
