export interface Row {
  id: number;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  id: wire.int32(),
});

export interface Page<T> {
  items: T[];
  next?: T;
}

export function pageCodec<T>(codecOfT: wire.Codec<T>): wire.Codec<Page<T>> {
  return wire.record<Page<T>>("Page", {
    items: wire.array(codecOfT),
    next: wire.optional(codecOfT),
  });
}

export interface Pair<A, B> {
  first: A;
  second: B;
}

export function pairCodec<A, B>(
  codecOfA: wire.Codec<A>,
  codecOfB: wire.Codec<B>,
): wire.Codec<Pair<A, B>> {
  return wire.record<Pair<A, B>>("Pair", {
    first: codecOfA,
    second: codecOfB,
  });
}

/** What `case/generics` takes. */
export interface CaseGenericsParams {
  page: Page<bigint>;
  rows: Page<Row>;
  pair?: Pair<string, boolean | null>;
}

export const caseGenericsParamsCodec: wire.Codec<CaseGenericsParams> =
  wire.record<CaseGenericsParams>("CaseGenericsParams", {
    page: pageCodec(wire.int64()),
    rows: pageCodec(rowCodec),
    pair: wire.optional(
      pairCodec(wire.string(), wire.nullable(wire.boolean())),
    ),
  });

/** What `case/generics` gives. */
export type CaseGenericsResult = Record<string, never>;

export const caseGenericsResultCodec: wire.Codec<CaseGenericsResult> =
  wire.record<CaseGenericsResult>("CaseGenericsResult", {});

// command: 27 lines, sha256 3c9f09ba974e
