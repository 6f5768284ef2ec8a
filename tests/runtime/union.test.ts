import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';
import type { JsonObject } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';
import { viaJson } from './viaJson.js';

type Shape =
  { kind: 'circle'; radius: number } | { kind: 'square'; side: bigint; label?: string } | { kind: 'none' };

const circle = wire.record<{ radius: number }>('Circle', { radius: wire.float64() }, { strict: true });
const square = wire.record<{ side: bigint; label?: string }>('Square', {
  side: wire.int64(),
  label: wire.optional(wire.string()),
});
const none = wire.record<object>('None', {});
const internal = wire.union<Shape, 'kind'>('Shape', 'kind', { circle, square, none });

describe('union with the tag among the fields', () => {
  it('writes the tag first and the fields next to it', () => {
    expect(JSON.stringify(internal.encode({ side: 2n, kind: 'square' }))).toBe(
      '{"kind":"square","side":"2"}',
    );
    expect(viaJson(internal, { kind: 'circle', radius: 1 })).toEqual({ kind: 'circle', radius: 1 });
    expect(internal.decode({ kind: 'none', more: 1 })).toEqual({ kind: 'none' });
  });

  it('refuses bad tags and bad fields where they are', () => {
    expect(refusal(() => internal.decode({}))).toBe('required@kind');
    expect(refusal(() => internal.decode({ kind: 1 }))).toBe('type@kind');
    expect(refusal(() => internal.decode({ kind: null }))).toBe('null@kind');
    for (const kind of ['triangle', 'constructor', '__proto__', '']) {
      expect(refusal(() => internal.decode({ kind }))).toBe('tag@kind');
      expect(refusal(() => internal.encode({ kind } as unknown as Shape))).toBe('tag@kind');
    }
    expect(refusal(() => internal.decode({ kind: 'square', side: 2 }))).toBe('type@side');
    expect(refusal(() => internal.decode({ kind: 'circle', radius: 1, x: 1 }))).toBe('unknownKey@x');
    expect(refusal(() => internal.decode('circle'))).toBe('type');
    expect(refusal(() => internal.decode(Object.create({ kind: 'none' })))).toBe('required@kind');
  });

  it('may mark a variant without fields as unit', () => {
    const codec = wire.union<Shape, 'kind'>('Shape', 'kind', { circle, square, none: wire.unit() });
    expect(viaJson(codec, { kind: 'none' })).toEqual({ kind: 'none' });
  });

  test('property: round trip', () => {
    const shapes: fc.Arbitrary<Shape> = fc.oneof(
      fc.record({ kind: fc.constant('circle' as const), radius: fc.integer() }),
      fc.record({
        kind: fc.constant('square' as const),
        side: fc.bigInt({ min: 0n, max: 99n }),
        label: fc.string(),
      }),
      fc.record({ kind: fc.constant('none' as const) }),
    );
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(viaJson(internal, shape)).toEqual(shape);
      }),
    );
  });
});

type Event =
  | { type: 'text'; data: string }
  | { type: 'big'; data: bigint | null }
  | { type: '__proto__'; data: Event[] }
  | { type: 'end' };

describe('union with content beside the tag', () => {
  const codec: wire.Codec<Event> = wire.union<Event, 'type', 'data'>(
    'Event',
    'type',
    {
      text: wire.string(),
      big: wire.nullable(wire.int64()),
      ['__proto__']: wire.array(wire.lazy(() => codec)),
      end: wire.unit(),
    },
    { content: 'data' },
  );

  it('writes tag, then content; units have none', () => {
    expect(JSON.stringify(codec.encode({ data: 1n, type: 'big' }))).toBe('{"type":"big","data":"1"}');
    expect(codec.encode({ type: 'end' })).toEqual({ type: 'end' });
    const nested: Event = { type: '__proto__', data: [{ type: 'end' }, { type: 'big', data: null }] };
    expect(viaJson(codec, nested)).toEqual(nested);
  });

  it('refuses missing and wrong content where it is', () => {
    expect(refusal(() => codec.decode({ type: 'text' }))).toBe('required@data');
    expect(refusal(() => codec.decode({ type: 'big' }))).toBe('required@data');
    expect(refusal(() => codec.decode({ type: 'text', data: 1 }))).toBe('type@data');
    expect(refusal(() => codec.encode({ type: 'text' } as unknown as Event))).toBe('required@data');
    expect(refusal(() => codec.decode({ type: '__proto__', data: [{ type: 'x' }] }))).toBe(
      'tag@data[0].type',
    );
  });
});

type Open = { kind: 'a'; n: number } | wire.Unknown<'kind'>;

describe('open union', () => {
  const codec = wire.union<Open, 'kind'>(
    'Open',
    'kind',
    { a: wire.record<{ n: number }>('A', { n: wire.int32() }) },
    { open: true },
  );

  it('keeps an unknown variant as it came, and narrowing still works', () => {
    const sent = JSON.parse('{"z":[1,{"y":null}],"kind":"later","__proto__":1}') as JsonObject;
    const decoded = codec.decode(sent);
    if (decoded.kind === 'a') {
      expect.unreachable(String(decoded.n));
    } else {
      const raw: JsonObject = decoded.raw;
      expect(raw).not.toBe(sent);
      expect(decoded.kind).toBe(wire.unknownVariant);
      expect(JSON.stringify(codec.encode(decoded))).toBe(JSON.stringify(sent));
    }
  });

  it('still refuses objects without a tag and known tags in disguise', () => {
    expect(refusal(() => codec.decode({ n: 1 }))).toBe('required@kind');
    expect(refusal(() => codec.decode({ kind: 2 }))).toBe('type@kind');
    expect(refusal(() => codec.decode({ kind: 'a' }))).toBe('required@n');
    const forged = (raw: JsonObject): Open => ({ kind: wire.unknownVariant, raw });
    expect(refusal(() => codec.encode(forged({ kind: 'a', n: 'no' })))).toBe('tag@kind');
    expect(refusal(() => codec.encode(forged({})))).toBe('required@kind');
    expect(refusal(() => codec.encode({ kind: wire.unknownVariant } as unknown as Open))).toBe('type');
  });

  test('property: any unknown variant round trips', () => {
    const raw = fc.dictionary(
      fc.string().filter((key) => key !== 'kind'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(raw, (members) => {
        const text = JSON.stringify({ ...members, kind: 'later' });
        expect(JSON.stringify(codec.encode(codec.decode(JSON.parse(text))))).toBe(text);
      }),
    );
  });
});
