/** What `case/array` takes. */
export interface CaseArrayParams {
  texts: string[];
  longs: bigint[];
  flags: boolean[];
}

export const caseArrayParamsCodec: wire.Codec<CaseArrayParams> =
  wire.record<CaseArrayParams>("CaseArrayParams", {
    texts: wire.array(wire.string()),
    longs: wire.array(wire.int64()),
    flags: wire.array(wire.boolean()),
  });

/** What `case/array` gives. */
export type CaseArrayResult = Record<string, never>;

export const caseArrayResultCodec: wire.Codec<CaseArrayResult> =
  wire.record<CaseArrayResult>("CaseArrayResult", {});

// command: 27 lines, sha256 17aea43a9c4a
