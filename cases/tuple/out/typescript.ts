/** What `case/tuple` takes. */
export interface CaseTupleParams {
  pair: [string, bigint];
  triple: [[number, number], boolean | null, string[]];
  one: [number];
}

export const caseTupleParamsCodec: wire.Codec<CaseTupleParams> =
  wire.record<CaseTupleParams>("CaseTupleParams", {
    pair: wire.tuple([wire.string(), wire.int64()]),
    triple: wire.tuple([
      wire.tuple([wire.float64(), wire.float64()]),
      wire.nullable(wire.boolean()),
      wire.array(wire.string()),
    ]),
    one: wire.tuple([wire.uint8()]),
  });

/** What `case/tuple` gives. */
export type CaseTupleResult = Record<string, never>;

export const caseTupleResultCodec: wire.Codec<CaseTupleResult> =
  wire.record<CaseTupleResult>("CaseTupleResult", {});

// command: 27 lines, sha256 0f635d871ad2
