import { describe, expect, it } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';
import { boxedCodec, envelopeCodec, outcomeCodec, pageCodec, treeCodec } from './generics.js';
import { refusal } from './refusal.js';
import { viaJson } from './viaJson.js';

describe('generic codecs', () => {
  it('page of bigints', () => {
    const codec = pageCodec(wire.int64());
    const page = viaJson(codec, { items: [1n], first: 1n, none: null, byKey: { a: 2n }, pair: [3n, 'x'] });
    expect(page).toEqual({ items: [1n], first: 1n, none: null, byKey: { a: 2n }, pair: [3n, 'x'], size: 20 });
    expect(refusal(() => codec.decode({ items: ['1', 2] }))).toBe('type@items[1]');
  });

  it('recursive tree', () => {
    const codec = treeCodec(wire.string());
    const tree = { value: 'a', children: [{ value: 'b', children: [] }] };
    expect(viaJson(codec, tree)).toEqual(tree);
    expect(refusal(() => codec.decode({ value: 'a', children: [{ value: 'b' }] }))).toBe(
      'required@children[0].children',
    );
  });

  it('unions', () => {
    const outcome = outcomeCodec(wire.int64(), wire.string());
    expect(outcome.encode({ kind: 'ok', value: 1n })).toEqual({ kind: 'ok', value: '1' });
    expect(viaJson(outcome, { kind: 'none' })).toEqual({ kind: 'none' });
    const boxed = boxedCodec(wire.int64());
    expect(viaJson(boxed, { kind: 'full', data: 1n })).toEqual({ kind: 'full', data: 1n });
    expect(viaJson(boxed, { kind: 'empty' })).toEqual({ kind: 'empty' });
  });

  it('input types go through', () => {
    const inner = wire.record<{ n: number }, { n?: number }>('Inner', {
      n: wire.withDefault(wire.int8(), 7),
    });
    expect(viaJson(envelopeCodec(inner), { body: {} })).toEqual({ body: { n: 7 } });
  });
});
