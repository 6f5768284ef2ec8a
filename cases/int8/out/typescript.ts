/** What `case/int8` takes. */
export interface CaseInt8Params {
  value: number;
}

export const caseInt8ParamsCodec: wire.Codec<CaseInt8Params> =
  wire.record<CaseInt8Params>("CaseInt8Params", {
    value: wire.int8(),
  });

/** What `case/int8` gives. */
export type CaseInt8Result = Record<string, never>;

export const caseInt8ResultCodec: wire.Codec<CaseInt8Result> =
  wire.record<CaseInt8Result>("CaseInt8Result", {});

// command: 27 lines, sha256 de8ab520ed38
