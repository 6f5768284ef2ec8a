import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';
import { viaJson } from './viaJson.js';

describe('array', () => {
  const codec = wire.array(wire.int8(), { minItems: 1, maxItems: 2 });

  it('checks count, then every item with its index', () => {
    expect(viaJson(codec, [1, 2])).toEqual([1, 2]);
    expect(refusal(() => codec.decode([]))).toBe('minItems');
    expect(refusal(() => codec.encode([1, 2, 3]))).toBe('maxItems');
    expect(refusal(() => codec.decode([1, 'x']))).toBe('type@[1]');
    expect(refusal(() => codec.encode([1, 300]))).toBe('range@[1]');
    expect(refusal(() => codec.encode(new Array<number>(1)))).toBe('type@[0]');
  });

  it('refuses what only looks like an array', () => {
    for (const value of [{ length: 1, 0: 1 }, 'ab', new Uint8Array(1)]) {
      expect(refusal(() => codec.decode(value))).toBe('type');
    }
  });

  it('takes readonly arrays and returns a new one', () => {
    const items = [1] as const;
    expect(codec.encode(items)).not.toBe(items);
  });

  test('property: round trip', () => {
    const list = wire.array(wire.nullable(wire.int64()));
    const values = fc.array(fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })));
    fc.assert(
      fc.property(values, (value) => {
        expect(viaJson(list, value)).toEqual(value);
      }),
    );
  });
});

describe('tuple', () => {
  const codec = wire.tuple([wire.string(), wire.int64()]);

  it('has one codec per position and a fixed length', () => {
    const pair: [string, bigint] = viaJson(codec, ['a', 1n]);
    expect(pair).toEqual(['a', 1n]);
    expect(codec.encode(['a', 1n])).toEqual(['a', '1']);
    expect(refusal(() => codec.decode(['a']))).toBe('minItems');
    expect(refusal(() => codec.decode(['a', '1', 2]))).toBe('maxItems');
    expect(refusal(() => codec.decode(['a', 1]))).toBe('type@[1]');
    expect(refusal(() => codec.decode({}))).toBe('type');
    // @ts-expect-error -- wrong type at the second position
    expect(refusal(() => codec.encode(['a', 'b']))).toBe('type@[1]');
    // @ts-expect-error -- too short
    expect(refusal(() => codec.encode(['a']))).toBe('minItems');
  });

  test('property: round trip', () => {
    const values = fc.tuple(fc.string(), fc.bigInt({ min: 0n, max: 9n }));
    fc.assert(
      fc.property(values, (value) => {
        expect(viaJson(codec, value)).toEqual(value);
      }),
    );
  });
});

describe('nullable', () => {
  it('adds null and nothing else', () => {
    const codec = wire.nullable(wire.string());
    expect([viaJson(codec, null), viaJson(codec, 'x')]).toEqual([null, 'x']);
    expect(refusal(() => codec.decode(undefined))).toBe('type');
    expect(refusal(() => codec.decode(1))).toBe('type');
  });
});

describe('lazy', () => {
  it('looks its codec up at first use, and once', () => {
    let lookups = 0;
    const codec = wire.lazy(() => {
      lookups++;
      return wire.int64();
    });
    expect(lookups).toBe(0);
    expect([viaJson(codec, 1n), viaJson(codec, 2n)]).toEqual([1n, 2n]);
    expect(lookups).toBe(1);
  });
});

describe('external', () => {
  it('views the same values as another type', () => {
    class Money {
      readonly cents = 0n;
    }
    const codec = wire.external<Money>(wire.record<{ cents: bigint }>('Money', { cents: wire.int64() }));
    const money: Money = viaJson(codec, new Money());
    expect(money).toEqual({ cents: 0n });
  });
});

describe('validate', () => {
  it('copies, fills in defaults and refuses', () => {
    const codec = wire.record<{ tags: string[] }, { tags?: string[] }>('Note', {
      tags: wire.withDefault(wire.array(wire.string()), []),
    });
    const input = { tags: ['a'] };
    expect(wire.validate(codec, input).tags).not.toBe(input.tags);
    expect(wire.validate(codec, {})).toEqual({ tags: [] });
    expect(refusal(() => wire.validate(codec, { tags: ['\ud800'] }))).toBe('surrogate@tags[0]');
  });
});
