/**
 * Text for a terminal: what could move the cursor, change colours or reverse the direction of reading is shown
 * as an escape instead. A tab becomes a space, so that columns line up.
 */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
}

/** The same for text of several lines. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
