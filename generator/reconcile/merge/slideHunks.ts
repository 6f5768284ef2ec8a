import type { MarkedLines } from './Hunk.js';

/**
 * Moves each run of changed lines of `text` as far down as it says the same change, and where it can, to where the
 * other text changes too. Of the many equal diffs of a text with repeated lines this picks the one that git picks
 * (`xdl_change_compact` of git 2.39 without its indent heuristic, which `git merge-file` does not use): two sides
 * that made the same change then have the same hunk. Runs that meet on the way become one.
 */
export function slideHunks(text: MarkedLines, other: MarkedLines): void {
  const { changed } = text;
  let start = 0;
  let otherStart = 0;
  for (;;) {
    const run = { start, end: runEnd(changed, start) };
    const across = { start: otherStart, end: runEnd(other.changed, otherStart) };
    if (run.end > run.start) slide(text, run, other, across);
    if (run.end >= text.ids.length) return;
    start = run.end + 1;
    otherStart = across.end + 1;
  }
}

/** A run of changed lines; between two lines that are unchanged there is an empty one. */
interface Run {
  start: number;
  end: number;
}

function slide(text: MarkedLines, run: Run, other: MarkedLines, across: Run): void {
  let size: number;
  let highest: number;
  let alignedEnd: number | undefined;
  do {
    size = run.end - run.start;
    while (slideUp(text, run)) stepUp(other, across);
    highest = run.end;
    alignedEnd = across.end > across.start ? run.end : undefined;
    while (slideDown(text, run)) {
      stepDown(other, across);
      if (across.end > across.start) alignedEnd = run.end;
    }
  } while (size !== run.end - run.start);
  if (run.end === highest || alignedEnd === undefined) return;
  while (across.end === across.start && slideUp(text, run)) stepUp(other, across);
}

function slideUp({ ids, changed }: MarkedLines, run: Run): boolean {
  if (run.start === 0 || ids[run.start - 1] !== ids[run.end - 1]) return false;
  changed[--run.start] = 1;
  changed[--run.end] = 0;
  while (changed[run.start - 1] === 1) run.start--;
  return true;
}

function slideDown({ ids, changed }: MarkedLines, run: Run): boolean {
  if (run.end >= ids.length || ids[run.start] !== ids[run.end]) return false;
  changed[run.start++] = 0;
  changed[run.end++] = 1;
  run.end = runEnd(changed, run.end);
  return true;
}

function stepUp({ changed }: MarkedLines, run: Run): void {
  run.end = run.start - 1;
  run.start = run.end;
  while (changed[run.start - 1] === 1) run.start--;
}

function stepDown({ changed }: MarkedLines, run: Run): void {
  run.start = run.end + 1;
  run.end = runEnd(changed, run.start);
}

function runEnd(changed: Uint8Array, start: number): number {
  let end = start;
  while (changed[end] === 1) end++;
  return end;
}
