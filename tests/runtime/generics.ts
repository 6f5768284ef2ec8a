import { wire } from '../../runtime/typescript/index.js';

/**
 * Generic codecs as the generator writes them. That this compiles is the test: every mapped and
 * conditional type of the runtime must resolve while T is still open.
 */
export interface Page<T> {
  items: T[];
  first: T;
  last?: T;
  none: T | null;
  maybe?: T | null;
  byKey: Record<string, T>;
  pair: [T, string];
  next?: string;
  size: number;
}
export type PageInput<T> = Omit<Page<T>, 'size'> & { size?: number };

export function pageCodec<T>(item: wire.Codec<T>): wire.Codec<Page<T>, PageInput<T>> {
  return wire.record<Page<T>, PageInput<T>>('Page', {
    items: wire.array(item),
    first: item,
    last: wire.optional(item),
    none: wire.nullable(item),
    maybe: wire.optional(wire.nullable(item)),
    byKey: wire.map(item),
    pair: wire.tuple([item, wire.string()]),
    next: wire.optional(wire.string()),
    size: wire.withDefault(wire.int32(), 20),
  });
}

export interface Tree<T> {
  value: T;
  children: Tree<T>[];
}

export function treeCodec<T>(value: wire.Codec<T>): wire.Codec<Tree<T>> {
  const codec: wire.Codec<Tree<T>> = wire.record<Tree<T>>('Tree', {
    value,
    children: wire.array(wire.lazy(() => codec)),
  });
  return codec;
}

export type Outcome<T, E> =
  { kind: 'ok'; value: T } | { kind: 'error'; error: E; hint?: E } | { kind: 'none' };

export function outcomeCodec<T, E>(value: wire.Codec<T>, error: wire.Codec<E>): wire.Codec<Outcome<T, E>> {
  return wire.union<Outcome<T, E>, 'kind'>('Outcome', 'kind', {
    ok: wire.record<{ value: T }>('Ok', { value }),
    error: wire.record<{ error: E; hint?: E }>('Error', { error, hint: wire.optional(error) }),
    none: wire.record<object>('None', {}),
  });
}

export type Boxed<T> = { kind: 'full'; data: T } | { kind: 'empty' } | wire.Unknown<'kind'>;

export function boxedCodec<T>(data: wire.Codec<T>): wire.Codec<Boxed<T>> {
  return wire.union<Boxed<T>, 'kind', 'data'>(
    'Boxed',
    'kind',
    { full: data, empty: wire.unit() },
    { content: 'data', open: true },
  );
}

/** With a separate input type, for arguments that themselves have defaults. */
export interface Envelope<T> {
  body: T;
  trace?: string;
}

export function envelopeCodec<T, I>(body: wire.Codec<T, I>): wire.Codec<Envelope<T>, Envelope<I>> {
  return wire.record<Envelope<T>, Envelope<I>>('Envelope', { body, trace: wire.optional(wire.string()) });
}
