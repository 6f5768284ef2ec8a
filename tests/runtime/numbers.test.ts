import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';
import { viaJson } from './viaJson.js';

const integers = [
  ['int8', wire.int8, -128, 127],
  ['int16', wire.int16, -32768, 32767],
  ['int32', wire.int32, -2147483648, 2147483647],
  ['uint8', wire.uint8, 0, 255],
  ['uint16', wire.uint16, 0, 65535],
  ['uint32', wire.uint32, 0, 4294967295],
  ['int53', wire.int53, -9007199254740991, 9007199254740991],
] as const;

describe.each(integers)('%s', (_kind, make, first, last) => {
  const codec = make();

  it('takes exactly its range, in both directions', () => {
    for (const value of [first, last]) {
      expect(codec.decode(value)).toBe(value);
      expect(codec.encode(value)).toBe(value);
    }
    for (const value of [first - 1, last + 1]) {
      expect(refusal(() => codec.decode(value))).toBe('range');
      expect(refusal(() => codec.encode(value))).toBe('range');
    }
  });

  it('refuses fractions, non-finite numbers and other kinds', () => {
    expect(refusal(() => codec.decode(0.5))).toBe('integer');
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(refusal(() => codec.encode(value))).toBe('finite');
    }
    for (const value of ['1', true, 1n, undefined, [1]])
      expect(refusal(() => codec.decode(value))).toBe('type');
    expect(refusal(() => codec.decode(null))).toBe('null');
  });

  it('turns minus zero into zero', () => {
    expect(codec.decode(-0)).toBe(0);
    expect(codec.encode(-0)).toBe(0);
  });

  it('obeys min and max inclusively', () => {
    const bounded = make({ min: 3, max: 5 });
    expect([3, 4, 5].map((value) => bounded.decode(value))).toEqual([3, 4, 5]);
    expect(refusal(() => bounded.decode(2))).toBe('min');
    expect(refusal(() => bounded.encode(6))).toBe('max');
  });

  test('property: round trip', () => {
    const arbitrary = first === 0 ? fc.nat(last) : fc.maxSafeInteger().filter((n) => n >= first && n <= last);
    fc.assert(
      fc.property(arbitrary, (value) => Object.is(viaJson(codec, value), value + 0)),
      { numRuns: 20 },
    );
  });
});

describe.each([
  ['int64', wire.int64, -9223372036854775808n, 9223372036854775807n],
  ['uint64', wire.uint64, 0n, 18446744073709551615n],
] as const)('%s', (_kind, make, first, last) => {
  const codec = make();

  it('is a bigint in the program and decimal text on the wire', () => {
    for (const value of [first, 0n, last]) {
      expect(codec.encode(value)).toBe(value.toString());
      expect(codec.decode(value.toString())).toBe(value);
    }
  });

  it('refuses what it cannot hold', () => {
    for (const value of [first - 1n, last + 1n]) {
      expect(refusal(() => codec.encode(value))).toBe('range');
      expect(refusal(() => codec.decode(value.toString()))).toBe('range');
    }
    expect(refusal(() => codec.decode('9'.repeat(1_000_000)))).toBe('range');
  });

  it.each(['', '+1', '01', '-0', ' 1', '1 ', '1.0', '1e3', '0x1', '١', '--1', '1\n'])(
    'refuses the text %j',
    (text) => {
      expect(refusal(() => codec.decode(text))).toBe('format');
    },
  );

  it('refuses numbers in both directions', () => {
    expect(refusal(() => codec.decode(1))).toBe('type');
    expect(refusal(() => codec.encode(1 as unknown as bigint))).toBe('type');
  });

  it('obeys min and max', () => {
    const bounded = make({ min: 3n, max: 5n });
    expect(bounded.decode('3')).toBe(3n);
    expect(refusal(() => bounded.decode('2'))).toBe('min');
    expect(refusal(() => bounded.encode(6n))).toBe('max');
  });

  test('property: round trip', () => {
    fc.assert(fc.property(fc.bigInt({ min: first, max: last }), (value) => viaJson(codec, value) === value));
  });
});

describe('float64', () => {
  it('refuses NaN and the infinities, and has one zero', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(refusal(() => wire.float64().encode(value))).toBe('finite');
      expect(refusal(() => wire.float64().decode(value))).toBe('finite');
    }
    expect(wire.float64().encode(-0)).toBe(0);
    expect(wire.float64().decode(JSON.parse('-0'))).toBe(0);
  });

  it('obeys min and max', () => {
    const codec = wire.float64({ min: 0.5, max: 1.5 });
    expect(codec.decode(0.5)).toBe(0.5);
    expect(refusal(() => codec.decode(0.49))).toBe('min');
    expect(refusal(() => codec.encode(1.51))).toBe('max');
  });

  test('property: every finite double survives', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(finite, (value) => viaJson(wire.float64(), value) === value));
  });
});

describe('float32', () => {
  it('rounds in both directions and refuses what rounds to infinity', () => {
    expect(wire.float32().encode(0.1)).toBe(Math.fround(0.1));
    expect(wire.float32().decode(0.1)).toBe(Math.fround(0.1));
    expect(wire.float32().encode(-1e-60)).toBe(0);
    expect(refusal(() => wire.float32().encode(3.5e38))).toBe('range');
    expect(refusal(() => wire.float32().decode(Number.NaN))).toBe('finite');
  });

  it('rounds the bounds as it rounds the values, so that a bound is itself allowed', () => {
    expect(wire.float32({ max: 0.1 }).decode(0.1)).toBe(Math.fround(0.1));
    expect(refusal(() => wire.float32({ max: 0.1 }).decode(0.11))).toBe('max');
  });

  test('property: every float survives exactly', () => {
    const finite = fc.float({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(finite, (value) => viaJson(wire.float32(), value) === value));
  });
});
