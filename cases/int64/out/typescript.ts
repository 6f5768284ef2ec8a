/** What `case/int64` takes. */
export interface CaseInt64Params {
  value: bigint;
}

export const caseInt64ParamsCodec: wire.Codec<CaseInt64Params> =
  wire.record<CaseInt64Params>("CaseInt64Params", {
    value: wire.int64(),
  });

/** What `case/int64` gives. */
export type CaseInt64Result = Record<string, never>;

export const caseInt64ResultCodec: wire.Codec<CaseInt64Result> =
  wire.record<CaseInt64Result>("CaseInt64Result", {});

// command: 28 lines, sha256 176bbdbada00
