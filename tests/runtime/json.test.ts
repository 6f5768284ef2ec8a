import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';
import type { JsonValue } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';
import { viaJson } from './viaJson.js';

const codec = wire.json();

describe('json', () => {
  it('copies deeply in both directions', () => {
    const value = { list: [{ x: 1 }] };
    for (const copy of [codec.encode(value), codec.decode(value)]) {
      expect(copy).toEqual(value);
      expect((copy as typeof value).list[0]).not.toBe(value.list[0]);
    }
  });

  it.each([
    ['undefined', undefined, 'type'],
    ['an undefined member', { a: undefined }, 'type@a'],
    ['a hole', new Array<number>(1), 'type@[0]'],
    ['a function', { f: () => 1 }, 'type@f'],
    ['a bigint', [1n], 'type@[0]'],
    ['a symbol', Symbol('x'), 'type'],
    ['a Date', { at: new Date(0) }, 'type@at'],
    ['a Map', new Map(), 'type'],
    ['NaN', [Number.NaN], 'finite@[0]'],
    ['a lone surrogate', { a: ['\ud800'] }, 'surrogate@a[0]'],
    ['a lone surrogate in a key', { 'x\udc00': 1 }, 'surrogate@["x\\udc00"]'],
  ])('refuses %s', (_kind, value, expected) => {
    expect(refusal(() => codec.encode(value as unknown as JsonValue))).toBe(expected);
    expect(refusal(() => codec.decode(value))).toBe(expected);
  });

  it('copies __proto__ as a plain key and reads own keys only', () => {
    const copy = codec.decode(JSON.parse('{"__proto__":{"polluted":true}}')) as Record<string, unknown>;
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(copy.polluted).toBeUndefined();
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"polluted":true}}');
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    expect(codec.encode(bare as JsonValue)).toEqual({ a: 1 });
  });

  it('turns minus zero into zero', () => {
    expect(Object.is((codec.encode([-0]) as number[])[0], 0)).toBe(true);
  });

  test('property: round trip of any JSON', () => {
    const json = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(viaJson(codec, value as JsonValue))).toBe(text);
      }),
    );
  });
});
