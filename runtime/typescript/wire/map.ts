import type { Codec } from './Codec.js';
import type { JsonObject } from './JsonValue.js';
import type { IntKey, LiteralKey } from './mapKey.js';
import { readPlainObject, setOwn } from './objects.js';
import { entry } from './Path.js';
import type { Path } from './Path.js';
import { readText } from './text.js';

/** An object with any string keys and values of one codec. `__proto__` is a key like any other. */
export function map<T, I>(value: Codec<T, I>): Codec<Record<string, T>, Readonly<Record<string, I>>>;
/** An object whose keys are listed; every key may be absent. */
export function map<T, I, K extends string>(
  value: Codec<T, I>,
  keys: LiteralKey<K>,
): Codec<Partial<Record<K, T>>, Readonly<Partial<Record<K, I>>>>;
/** An object whose keys are integers. */
export function map<T, I>(
  value: Codec<T, I>,
  keys: IntKey,
): Codec<Record<number, T>, Readonly<Record<number, I>>>;
export function map<T, I>(
  codec: Codec<T, I>,
  keys?: LiteralKey<string> | IntKey,
): Codec<Record<string, T>, Readonly<Record<string, I>>> {
  const belowKey = (at: Path | undefined, key: string): Path => {
    const below = entry(at, key);
    readText(key, below);
    keys?.check(key, below);
    return below;
  };
  return {
    decode: (value, at) => {
      const source = readPlainObject(value, at, 'an object');
      const result: Record<string, T> = {};
      for (const [key, member] of Object.entries(source)) {
        setOwn(result, key, codec.decode(member, belowKey(at, key)));
      }
      return result;
    },
    encode: (value, at) => {
      readPlainObject(value, at, 'an object');
      const result: JsonObject = {};
      for (const [key, member] of Object.entries(value)) {
        if (member !== undefined) setOwn(result, key, codec.encode(member, belowKey(at, key)));
      }
      return result;
    },
  };
}
