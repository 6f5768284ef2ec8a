import { describe, expect, it } from 'vitest';
import { wire } from '../../runtime/typescript/index.js';
import type { JsonValue } from '../../runtime/typescript/index.js';
import { refusal } from './refusal.js';

interface Node {
  next?: Node;
}
const node: wire.Codec<Node> = wire.record<Node>('Node', { next: wire.optional(wire.lazy(() => node)) });
type List = List[];
const list: wire.Codec<List> = wire.array(wire.lazy(() => list));
interface Dictionary {
  [key: string]: Dictionary;
}
const dictionary: wire.Codec<Dictionary> = wire.map(wire.lazy(() => dictionary));
type Pair = [Pair | null];
const pair: wire.Codec<Pair> = wire.lazy(() => wire.tuple([wire.nullable(pair)]));
type Link = { kind: 'link'; to: Link } | { kind: 'end' };
const link: wire.Codec<Link> = wire.union<Link, 'kind'>('Link', 'kind', {
  link: wire.record<{ to: Link }>('To', { to: wire.lazy(() => link) }),
  end: wire.unit(),
});

/** Wraps the innermost value until it has this many levels of arrays or objects. */
function nest(levels: number, innermost: unknown, wrap: (inner: unknown) => unknown): unknown {
  let value = innermost;
  for (let level = 1; level < levels; level++) value = wrap(value);
  return value;
}

const kinds: [string, wire.Codec<unknown, never>, (levels: number) => unknown][] = [
  ['record', node, (levels) => nest(levels, {}, (next) => ({ next }))],
  ['array', list, (levels) => nest(levels, [], (inner) => [inner])],
  ['map', dictionary, (levels) => nest(levels, {}, (a) => ({ a }))],
  ['tuple', pair, (levels) => nest(levels, [null], (inner) => [inner])],
  ['union', link, (levels) => nest(levels, { kind: 'end' }, (to) => ({ kind: 'link', to }))],
  ['json', wire.json(), (levels) => nest(levels, [], (a) => ({ a }))],
];

describe.each(kinds)('depth of %s', (_kind, codec, make) => {
  it('takes 128 levels, refuses 129, and does not overflow at 100,000', () => {
    expect(codec.decode(make(128))).toEqual(make(128));
    expect(codec.encode(make(128) as never)).toEqual(make(128));
    for (const levels of [129, 100_000]) {
      const value = make(levels);
      expect(refusal(() => codec.decode(value))).toMatch(/^depth@/);
      expect(refusal(() => codec.encode(value as never))).toMatch(/^depth@/);
    }
  });
});

describe('cyclic values', () => {
  it('end at the depth limit', () => {
    const loop: Node = {};
    loop.next = loop;
    expect(refusal(() => node.encode(loop))).toMatch(/^depth@next\.next\./);
    const items: JsonValue[] = [];
    items.push(items);
    expect(refusal(() => wire.json().encode(items))).toMatch(/^depth@\[0\]\[0\]/);
    const open = wire.union<wire.Unknown<'kind'>, 'kind'>('Open', 'kind', {}, { open: true });
    const raw: Record<string, JsonValue> = { kind: 'x' };
    raw.self = raw;
    expect(refusal(() => open.encode({ kind: wire.unknownVariant, raw }))).toMatch(/^depth@self\.self/);
  });

  it('also ends a default that contains itself', () => {
    interface Self {
      self: Self;
    }
    interface SelfInput {
      self?: SelfInput;
    }
    const codec: wire.Codec<Self, SelfInput> = wire.record<Self, SelfInput>('Self', {
      self: wire.withDefault(
        wire.lazy(() => codec),
        {},
      ),
    });
    expect(refusal(() => codec.decode({}))).toMatch(/^depth@self\.self/);
    expect(refusal(() => codec.encode({}))).toMatch(/^depth@self\.self/);
  });
});
