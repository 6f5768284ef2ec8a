/**
 * What is said of a thing, part after part, without those that say nothing. A part before another one gets a full stop
 * where it ends without a mark of its own: else the two would read as one sentence, on one line or below each other.
 */
export function sentences(parts: readonly (string | undefined)[]): string[] {
  const said = parts.map((part) => part?.trimEnd() ?? '').filter((part) => part !== '');
  return said.map((part, index) => (index === said.length - 1 ? part : ended(part)));
}

/**
 * Prose that ends as a sentence does. What ends with a mark stays; so do a fence, which a full stop would open again, and an
 * address, which it would become part of.
 */
export function ended(prose: string): string {
  const text = prose.trimEnd();
  return /(?:[.!?:;,…。！？：；，]["'`”’»)\]*_]*|```|~~~|:\/\/\S+)$/u.test(text) || text === ''
    ? text
    : `${text}.`;
}
