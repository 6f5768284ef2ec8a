import type { RegionMarkers } from './regionMarkers.js';

/**
 * A region in a text. No built-in adapter plans one yet; adapters of projects may, and it is how archc will own a block of a
 * project's AGENTS.md or of its web application.
 * - `found`: `before + body + after` is the text. `before` ends with the line of the begin marker, `after` begins with
 *   the line of the end marker, both with their indentation and line ends.
 * - `absent`: neither marker is there.
 * - `broken`: they are not both there exactly once, in order, each on a line of its own; the reason says what is wrong.
 */
export type FoundRegion =
  | { kind: 'found'; before: string; body: string; after: string }
  | { kind: 'absent' }
  | { kind: 'broken'; reason: string };

/** Finds the region of these markers. Fails closed: what is ambiguous is broken. */
export function findRegion(text: string, { begin, end }: RegionMarkers): FoundRegion {
  const begins = marked(text, begin);
  const ends = marked(text, end);
  const crowded = [...begins, ...ends].find(({ alone }) => !alone);
  const [first, second] = begins;
  const [last, other] = ends;
  if (crowded) return broken(`line ${crowded.line} has other text beside the marker`);
  if (first && second)
    return broken(`the begin marker is there twice, on lines ${first.line} and ${second.line}`);
  if (last && other) return broken(`the end marker is there twice, on lines ${last.line} and ${other.line}`);
  if (!first && !last) return { kind: 'absent' };
  if (!first) return broken(`the end marker on line ${last?.line ?? 0} has no begin marker`);
  if (!last) return broken(`the begin marker on line ${first.line} has no end marker`);
  if (last.start < first.start)
    return broken(`the end marker on line ${last.line} comes before the begin marker on line ${first.line}`);
  const before = text.slice(0, first.next);
  return { kind: 'found', before, body: text.slice(first.next, last.start), after: text.slice(last.start) };
}

/** Whether a text, such as a new body, could be taken for a marker of the region. */
export function holdsMarker(text: string, { begin, end }: RegionMarkers): boolean {
  return marked(text, begin).length + marked(text, end).length > 0;
}

interface MarkedLine {
  /** 1-based. */
  line: number;
  /** Offset of the line, and of the one after it. */
  start: number;
  next: number;
  /** Nothing but white space and, in front of the text, a byte order mark is beside the marker. */
  alone: boolean;
}

/** The first two lines with a marker in them: more would say no more. `archc:begin a` is not in `archc:begin ab`. */
function marked(text: string, marker: string): MarkedLine[] {
  const found: MarkedLine[] = [];
  for (let at = text.indexOf(marker); at >= 0 && found.length < 2; at = text.indexOf(marker, at + 1)) {
    if (/^[\w@/.:%-]/.test(text.slice(at + marker.length, at + marker.length + 1))) continue;
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const lineEnd = text.indexOf('\n', at);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    const content = text.slice(start === 0 && text.startsWith('\uFEFF') ? 1 : start, next);
    found.push({
      line: lineNumber(text, start),
      start,
      next,
      alone: onlyBlanks(content.replace(marker, '')),
    });
  }
  return found;
}

function onlyBlanks(text: string): boolean {
  return /^[ \t]*\r?\n?$/.test(text);
}

function lineNumber(text: string, start: number): number {
  return text.slice(0, start).split('\n').length;
}

function broken(reason: string): FoundRegion {
  return { kind: 'broken', reason };
}
