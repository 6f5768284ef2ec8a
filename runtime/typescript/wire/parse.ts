import type { JsonValue } from './JsonValue.js';
import { json } from './json.js';
import { refuse } from './refuse.js';

const any = json();

/**
 * Reads JSON text (RFC 8259) as strictly as the other languages do: what `JSON.parse` takes, except
 * for a key that occurs twice in one object, more than 128 open arrays and objects, lone surrogates
 * and numbers that no double holds. Hand the value to the `decode` of a codec.
 *
 * `JSON.parse` alone keeps the last of two equal keys, so a gateway that reads the first one would
 * see another message than this program.
 * @throws ValidationError: `type` for text that is no JSON and for a repeated key, else `depth`,
 * `surrogate`, `finite`. The message never quotes the text.
 */
export function parse(text: string): JsonValue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's message quotes the text, which may hold a secret.
    refuse(undefined, 'type', 'Expected JSON text.');
  }
  // Depth comes first: it bounds what the search for keys has to remember.
  const copy = any.decode(value);
  const repeated = repeatedKey(text);
  if (repeated !== undefined) {
    refuse(undefined, 'type', `A key occurs twice in one object, again at character ${repeated}.`);
  }
  return copy;
}

/** Where a key begins that its object has already; expects JSON text. */
function repeatedKey(text: string): number | undefined {
  // The keys of every open object; undefined for an array.
  const open: (Set<string> | undefined)[] = [];
  let keyComes = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '{':
        open.push(new Set());
        keyComes = true;
        break;
      case '[':
        open.push(undefined);
        keyComes = false;
        break;
      case '}':
      case ']':
        open.pop();
        keyComes = false;
        break;
      case ',':
        keyComes = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (keyComes) {
          const keys = open.at(-1);
          const key = readKey(text, at, end);
          if (keys?.has(key) === true) return at;
          keys?.add(key);
          keyComes = false;
        }
        at = end;
      }
    }
  }
  return undefined;
}

/** Where the quote is that closes the string which opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}

/** The key between two quotes. Escapes count as what they mean: `\u0061` is the key `a`. */
function readKey(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end);
  return raw.includes('\\') ? String(JSON.parse(text.slice(start, end + 1))) : raw;
}
