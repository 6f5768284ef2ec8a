import { type Marker, readMarker } from '../merge/markers.js';
import { joinLines, splitLines } from '../../tree/TextLines.js';

/** What stands behind the markers of a conflict between two branches. */
const labels: Readonly<Record<Marker, string>> = {
  mine: ' ours',
  base: ' base',
  separator: '',
  end: ' theirs',
};

/** A text whose conflicts are marked as archc marks them, with the labels of a merge of git: such are a person's to settle. */
export function asGitMarks(text: string): string {
  const read = splitLines(text);
  const found = read.lines.map(readMarker);
  const size = Math.max(
    ...found.map((marker) => (marker && marker.marker !== 'separator' ? marker.size : 0)),
  );
  const lines = read.lines.map((line, at) => {
    const marker = found[at];
    const isMarker = marker?.size === size;
    const said = isMarker ? (line[0] ?? '').repeat(size) + labels[marker.marker] : line;
    return { line: said, end: read.ends[at] ?? '' };
  });
  return joinLines(lines, { like: read, final: read.final });
}
