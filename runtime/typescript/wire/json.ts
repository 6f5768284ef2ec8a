import type { Codec } from './Codec.js';
import { readFinite } from './float.js';
import type { JsonObject, JsonValue } from './JsonValue.js';
import { readArray, readPlainObject, setOwn } from './objects.js';
import { child, entry } from './Path.js';
import type { Path } from './Path.js';
import { refuseKind } from './refuse.js';
import { readText } from './text.js';

/**
 * Any JSON value, copied. Refused: undefined (also as a member), holes in arrays, functions,
 * instances of classes, numbers that are not finite, lone surrogates in texts and keys.
 */
export function json(): Codec<JsonValue> {
  return { decode: copyJson, encode: copyJson };
}

/** A copy of a JSON object, checked like every JSON value. */
export function copyJsonObject(value: unknown, at: Path | undefined): JsonObject {
  const source = readPlainObject(value, at, 'a JSON object');
  const copy: JsonObject = {};
  for (const key of Object.keys(source)) {
    const below = entry(at, key);
    readText(key, below);
    setOwn(copy, key, copyJson(source[key], below));
  }
  return copy;
}

function copyJson(value: unknown, at?: Path): JsonValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return readText(value, at);
  if (typeof value === 'number') return readFinite(value, at);
  if (Array.isArray(value)) {
    const items = readArray(value, at, 'an array');
    return Array.from(items, (item, index) => copyJson(item, child(at, index)));
  }
  if (typeof value === 'object') return copyJsonObject(value, at);
  return refuseKind(at, 'a JSON value', value);
}
