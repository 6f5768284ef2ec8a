/** What `case/float64` takes. */
export interface CaseFloat64Params {
  value: number;
}

export const caseFloat64ParamsCodec: wire.Codec<CaseFloat64Params> =
  wire.record<CaseFloat64Params>("CaseFloat64Params", {
    value: wire.float64(),
  });

/** What `case/float64` gives. */
export type CaseFloat64Result = Record<string, never>;

export const caseFloat64ResultCodec: wire.Codec<CaseFloat64Result> =
  wire.record<CaseFloat64Result>("CaseFloat64Result", {});

// command: 27 lines, sha256 62021862f1b9
