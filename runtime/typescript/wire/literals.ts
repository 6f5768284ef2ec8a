import type { Codec } from './Codec.js';
import type { Path } from './Path.js';
import { refuse } from './refuse.js';
import { readText } from './text.js';

/** One of the listed strings, and nothing else (`enum`). */
export function literals<const V extends string>(values: readonly V[]): Codec<V> {
  const known = new Map<string, V>(values.map((value) => [value, value]));
  const wanted = `Expected one of ${values.map((value) => JSON.stringify(value)).join(', ')}.`;
  const check = (value: unknown, at?: Path): V =>
    known.get(readText(value, at)) ?? refuse(at, 'enum', wanted);
  return { decode: check, encode: check };
}

/** The codec of an open enum; `known` lists the strings this version knows. */
export interface OpenLiteralsCodec<V extends string> extends Codec<V | (string & {})> {
  readonly known: readonly V[];
}

/** One of the listed strings, or any other: a newer peer may know more of them. */
export function openLiterals<const V extends string>(values: readonly V[]): OpenLiteralsCodec<V> {
  return { decode: readText, encode: readText, known: Object.freeze([...values]) };
}
