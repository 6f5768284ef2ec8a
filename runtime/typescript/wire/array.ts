import type { Codec } from './Codec.js';
import { readArray } from './objects.js';
import { child } from './Path.js';
import type { Path } from './Path.js';
import { refuse } from './refuse.js';

/** Bounds of the number of items, both inclusive. */
export interface ArrayOptions {
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A list of items that all have one codec. The count is checked before any item is read. */
export function array<T, I>(item: Codec<T, I>, options: ArrayOptions = {}): Codec<T[], readonly I[]> {
  return {
    decode: (value, at) => {
      const items = readArray(value, at, 'an array');
      checkItems(items.length, at, options);
      return Array.from(items, (each, index) => item.decode(each, child(at, index)));
    },
    encode: (value, at) => {
      readArray(value, at, 'an array');
      checkItems(value.length, at, options);
      return Array.from(value, (each, index) => item.encode(each, child(at, index)));
    },
  };
}

/** Refuses a number of items outside the bounds with `minItems` or `maxItems`. */
export function checkItems(count: number, at: Path | undefined, { minItems, maxItems }: ArrayOptions): void {
  if (minItems !== undefined && count < minItems) {
    refuse(at, 'minItems', `Expected at least ${minItems} items, found ${count}.`);
  }
  if (maxItems !== undefined && count > maxItems) {
    refuse(at, 'maxItems', `Expected at most ${maxItems} items, found ${count}.`);
  }
}
