/** What `case/int16` takes. */
export interface CaseInt16Params {
  value: number;
}

export const caseInt16ParamsCodec: wire.Codec<CaseInt16Params> =
  wire.record<CaseInt16Params>("CaseInt16Params", {
    value: wire.int16(),
  });

/** What `case/int16` gives. */
export type CaseInt16Result = Record<string, never>;

export const caseInt16ResultCodec: wire.Codec<CaseInt16Result> =
  wire.record<CaseInt16Result>("CaseInt16Result", {});

// command: 27 lines, sha256 42b5abb63328
