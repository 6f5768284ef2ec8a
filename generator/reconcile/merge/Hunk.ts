/** A run of lines that differ: `[oldStart, oldEnd)` of the old text became `[newStart, newEnd)` of the new one. */
export interface Hunk {
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

/** One text of a diff: the number of each line (equal lines have equal numbers), and which lines the other has not. */
export interface MarkedLines {
  ids: readonly number[];
  /** 1 where the line is deleted or inserted, else 0. As long as `ids`. */
  changed: Uint8Array;
}

/** The hunks that two marked texts say, in order. Their unmarked lines must be equal one by one. */
export function hunksOf(before: MarkedLines, after: MarkedLines): Hunk[] {
  const hunks: Hunk[] = [];
  let oldAt = 0;
  let newAt = 0;
  while (oldAt < before.ids.length || newAt < after.ids.length) {
    const [oldStart, newStart] = [oldAt, newAt];
    while (before.changed[oldAt] === 1) oldAt++;
    while (after.changed[newAt] === 1) newAt++;
    if (oldAt > oldStart || newAt > newStart)
      hunks.push({ oldStart, oldEnd: oldAt, newStart, newEnd: newAt });
    else {
      oldAt++;
      newAt++;
    }
  }
  return hunks;
}
