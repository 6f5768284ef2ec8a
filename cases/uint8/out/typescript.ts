/** What `case/uint8` takes. */
export interface CaseUint8Params {
  value: number;
}

export const caseUint8ParamsCodec: wire.Codec<CaseUint8Params> =
  wire.record<CaseUint8Params>("CaseUint8Params", {
    value: wire.uint8(),
  });

/** What `case/uint8` gives. */
export type CaseUint8Result = Record<string, never>;

export const caseUint8ResultCodec: wire.Codec<CaseUint8Result> =
  wire.record<CaseUint8Result>("CaseUint8Result", {});

// command: 27 lines, sha256 eefe06902561
