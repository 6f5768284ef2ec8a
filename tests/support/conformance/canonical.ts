import { wire } from '../../../runtime/typescript/index.js';
import type { JsonValue } from '../../../types/Json.js';

/**
 * The text in the form of RFC 8785: keys sorted by UTF-16 code units, numbers as JavaScript writes them, no blanks.
 * @throws ValidationError for what is no JSON, and for a repeated key, which would get lost otherwise.
 */
export function canonical(text: string): string {
  return write(wire.parse(text));
}

function write(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  // Not through another object: it would put keys like "10" first.
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}
