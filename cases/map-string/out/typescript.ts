/** What `case/map-string` takes. */
export interface CaseMapStringParams {
  counts: Record<string, number>;
  longs?: Record<string, bigint>;
}

export const caseMapStringParamsCodec: wire.Codec<CaseMapStringParams> =
  wire.record<CaseMapStringParams>("CaseMapStringParams", {
    counts: wire.map(wire.uint32()),
    longs: wire.optional(wire.map(wire.int64())),
  });

/** What `case/map-string` gives. */
export type CaseMapStringResult = Record<string, never>;

export const caseMapStringResultCodec: wire.Codec<CaseMapStringResult> =
  wire.record<CaseMapStringResult>("CaseMapStringResult", {});

// command: 27 lines, sha256 237aad0182d9
