/**
 * The lines around a conflict, as git writes them with `merge.conflictStyle=diff3`: editors know these. A line is a
 * marker only with exactly our label, so text that merely looks like one (a heading underlined with `=`, a fixture
 * with a conflict of git) is no conflict.
 */
export const markers = {
  mine: { character: '<', label: 'yours' },
  base: { character: '|', label: 'before' },
  separator: { character: '=', label: '' },
  end: { character: '>', label: 'generated' },
} as const;

export type Marker = keyof typeof markers;

/** The markers in the order in which a conflict has them. */
export const markerOrder: readonly Marker[] = ['mine', 'base', 'separator', 'end'];

/** What git and editors expect. */
const USUAL_SIZE = 7;

/** The line of a marker, without line end. */
export function markerLine(marker: Marker, size: number): string {
  const { character, label } = markers[marker];
  return character.repeat(size) + (label === '' ? '' : ` ${label}`);
}

/** Which marker a line is, if it is one of any size. */
export function readMarker(line: string): { marker: Marker; size: number } | undefined {
  const first = line[0];
  const marker = markerOrder.find((name) => markers[name].character === first);
  if (marker === undefined) return undefined;
  let size = 1;
  while (line[size] === first) size++;
  if (size < USUAL_SIZE) return undefined;
  return line === markerLine(marker, size) ? { marker, size } : undefined;
}

/**
 * The size for the markers of a text: 7, or more than any line has that could be taken for one of them. Git leaves
 * that to the attribute `conflict-marker-size`.
 * @param all Every line of the result. @param inside Lines within conflicts, where a bare `=======` counts as well.
 */
export function markerSize(all: readonly string[], inside: readonly string[]): number {
  const sizeIn = (lines: readonly string[], withSeparators: boolean): number =>
    lines.reduce((most, line) => {
      const read = readMarker(line);
      return read && (withSeparators || read.marker !== 'separator') ? Math.max(most, read.size) : most;
    }, 0);
  return Math.max(USUAL_SIZE, sizeIn(all, false) + 1, sizeIn(inside, true) + 1);
}
