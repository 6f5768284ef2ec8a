import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';
import { viaJson } from './viaJson.js';

describe('map with string keys', () => {
  const codec = wire.map(wire.int64());

  it('checks every value under its key', () => {
    expect(viaJson(codec, { a: 1n, 'b c': 2n })).toEqual({ a: 1n, 'b c': 2n });
    expect(refusal(() => codec.decode({ a: '1', 'b c': 2 }))).toBe('type@["b c"]');
    expect(refusal(() => codec.decode({ '\ud800': '1' }))).toBe('surrogate@["\\ud800"]');
    expect(refusal(() => codec.decode([]))).toBe('type');
    expect(refusal(() => codec.encode(new Map() as unknown as Record<string, bigint>))).toBe('type');
  });

  it('shortens a huge key in the path', () => {
    expect(refusal(() => codec.decode({ ['k'.repeat(100_000)]: 1 })).length).toBeLessThan(200);
  });

  it('treats __proto__ and constructor as keys like any other', () => {
    const decoded = codec.decode(JSON.parse('{"__proto__":"1","constructor":"2"}'));
    expect(Object.entries(decoded)).toEqual([
      ['__proto__', 1n],
      ['constructor', 2n],
    ]);
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(JSON.stringify(codec.encode(decoded))).toBe('{"__proto__":"1","constructor":"2"}');
  });

  it('takes own properties only, and leaves undefined out on encode', () => {
    expect(codec.encode({ a: undefined } as unknown as Record<string, bigint>)).toEqual({});
    expect(codec.decode(Object.create(null))).toEqual({});
    expect(refusal(() => codec.decode(Object.create({ a: '1' })))).toBe('type');
  });

  test('property: round trip with hostile keys', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '0', ''));
    const entries = fc.uniqueArray(fc.tuple(key, fc.bigInt({ min: 0n, max: 99n })), { selector: ([k]) => k });
    fc.assert(
      fc.property(entries, (pairs) => {
        const value = Object.fromEntries(pairs);
        expect(Object.entries(viaJson(codec, value))).toEqual(Object.entries(value));
      }),
    );
  });
});

describe('map with literal keys', () => {
  const codec = wire.map(wire.boolean(), wire.literalKey(['read', 'write']));

  it('allows any subset of them and nothing else', () => {
    const decoded: Partial<Record<'read' | 'write', boolean>> = viaJson(codec, { read: true });
    expect(decoded).toEqual({ read: true });
    expect(refusal(() => codec.decode({ execute: true }))).toBe('enum@execute');
    expect(refusal(() => codec.decode(JSON.parse('{"__proto__":true}')))).toBe('enum@__proto__');
    // @ts-expect-error -- not a declared key
    expect(refusal(() => codec.encode({ execute: true }))).toBe('enum@execute');
  });
});

describe('map with integer keys', () => {
  const codec = wire.map(wire.string(), wire.intKey('uint8'));

  it('takes canonical keys in range', () => {
    const decoded: Record<number, string> = viaJson(codec, { 0: 'a', 255: 'b' });
    expect(decoded).toEqual({ 0: 'a', 255: 'b' });
    for (const key of ['01', '+1', '-0', '1.5', '1e1', ' 1', '', 'x']) {
      expect(refusal(() => codec.decode({ [key]: 'a' }))).toMatch(/^format@/);
    }
    expect(refusal(() => codec.decode({ '256': 'a' }))).toBe('range@["256"]');
    expect(refusal(() => codec.encode({ [-1]: 'a' }))).toBe('range@["-1"]');
    expect(
      refusal(() => wire.map(wire.string(), wire.intKey('int53')).decode({ '9007199254740992': 'a' })),
    ).toMatch(/^range@/);
  });
});
