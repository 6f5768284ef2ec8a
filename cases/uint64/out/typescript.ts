/** What `case/uint64` takes. */
export interface CaseUint64Params {
  value: bigint;
}

export const caseUint64ParamsCodec: wire.Codec<CaseUint64Params> =
  wire.record<CaseUint64Params>("CaseUint64Params", {
    value: wire.uint64(),
  });

/** What `case/uint64` gives. */
export type CaseUint64Result = Record<string, never>;

export const caseUint64ResultCodec: wire.Codec<CaseUint64Result> =
  wire.record<CaseUint64Result>("CaseUint64Result", {});

// command: 27 lines, sha256 82ba82db9f57
