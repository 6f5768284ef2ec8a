/**
 * JSON in which characters that nobody sees are escaped: those that break lines for some readers, or turn the direction of
 * text.
 */
export function visibleJson(value: unknown): string {
  const text = JSON.stringify(value);
  return isPlain(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

/** Nearly all JSON is printable ASCII, and by this is known at once. */
function isPlain(text: string): boolean {
  return !/[^ -~]/.test(text);
}

/** The character as `\u….`, in UTF-16 code units. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
