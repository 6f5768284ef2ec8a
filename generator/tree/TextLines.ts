/** A text as lines, with all that is needed to write an unchanged line back byte for byte. */
export interface TextLines {
  /** Without line ends. An empty text has no lines. */
  lines: readonly string[];
  /** The line end that each line had; empty for a last line without one. As long as `lines`. */
  ends: readonly LineEnd[];
  /** The line end that most lines have; LF if it is a tie. */
  mainEnd: '\n' | '\r\n';
  /** Whether the last line has a line end; true for an empty text. */
  final: boolean;
  /** Whether the text starts with a byte order mark, which is in no line. */
  bom: boolean;
}

type LineEnd = '' | '\n' | '\r\n';

/** Splits at LF and CRLF. A lone CR is a character like any other, as for git. */
export function splitLines(text: string): TextLines {
  const bom = text.startsWith('\uFEFF');
  const lines = (bom ? text.slice(1) : text).split('\n');
  const last = lines.pop() ?? '';
  const ends = lines.map((line): LineEnd => (line.endsWith('\r') ? '\r\n' : '\n'));
  const bare = lines.map((line, at) => (ends[at] === '\r\n' ? line.slice(0, -1) : line));
  const crlf = ends.filter((end) => end === '\r\n').length;
  const mainEnd = crlf > ends.length - crlf ? '\r\n' : '\n';
  return last === ''
    ? { lines: bare, ends, mainEnd, final: true, bom }
    : { lines: [...bare, last], ends: [...ends, ''], mainEnd, final: false, bom };
}

/** A line to write; without `end` it gets the main line end. */
export interface OutputLine {
  line: string;
  end?: string;
}

/** The text of some lines in the manner of `like`: its byte order mark and its main line end. */
export function joinLines(
  output: readonly OutputLine[],
  { like, final }: { like: TextLines; final: boolean },
): string {
  const last = output.length - 1;
  const body = output.map(({ line, end = '' }, at) => {
    // A blank last line is nothing but its line end.
    if (at === last && !final && line !== '') return line;
    return line + (end === '' ? like.mainEnd : end);
  });
  return (like.bom ? '\uFEFF' : '') + body.join('');
}
