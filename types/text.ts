/** Characters that change how text is shown without being seen: bidi controls, zero-width and other format characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * Prose of a spec as lines that are safe in a comment or a document of any language: line breaks of every kind
 * split, tabs become spaces, and invisible characters are shown as `U+202E`.
 */
export function proseLines(text: string): string[] {
  if (isPrintable(text)) return text.trim() === '' ? [] : [text.trimEnd()];
  const lines = text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replaceAll('\t', '  ').replace(invisible, codePointName).trimEnd());
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  while (lines.length > 0 && lines[0]?.trim() === '') lines.shift();
  return lines;
}

/** Nearly all texts are one line of ASCII, and none of the rest applies to them. */
function isPrintable(text: string): boolean {
  return !/[^ -~]/.test(text);
}

/** Breaks a line at spaces so that it fits in `width` characters where that is possible; a longer word stays whole. */
export function wrapLine(line: string, width: number): string[] {
  if (line.length <= width && !line.includes('  ')) return [line.trim()];
  const wrapped: string[] = [];
  let current = '';
  for (const word of line.trim().split(/ +/)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      wrapped.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  wrapped.push(current);
  return wrapped;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What East Asian width calls wide, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal or an editor a text takes: two for a wide character, none for a combining one. */
export function columnsOf(text: string): number {
  if (isPrintable(text)) return text.length;
  let columns = 0;
  for (const character of text)
    columns += wide.test(character) ? 2 : /[\p{Mn}\p{Me}]/u.test(character) ? 0 : 1;
  return columns;
}
