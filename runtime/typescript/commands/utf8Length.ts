const encoder = new TextEncoder();

/** How many bytes a text has in UTF-8. A text that has more units than `limit` is not looked at: it has more bytes, too. */
export function utf8Length(text: string, limit: number): number {
  return text.length > limit ? text.length : encoder.encode(text).byteLength;
}
