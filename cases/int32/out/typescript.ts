/** What `case/int32` takes. */
export interface CaseInt32Params {
  value: number;
}

export const caseInt32ParamsCodec: wire.Codec<CaseInt32Params> =
  wire.record<CaseInt32Params>("CaseInt32Params", {
    value: wire.int32(),
  });

/** What `case/int32` gives. */
export type CaseInt32Result = Record<string, never>;

export const caseInt32ResultCodec: wire.Codec<CaseInt32Result> =
  wire.record<CaseInt32Result>("CaseInt32Result", {});

// command: 27 lines, sha256 daf9c9dee87a
