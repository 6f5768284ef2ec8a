/** What `case/uint32` takes. */
export interface CaseUint32Params {
  value: number;
}

export const caseUint32ParamsCodec: wire.Codec<CaseUint32Params> =
  wire.record<CaseUint32Params>("CaseUint32Params", {
    value: wire.uint32(),
  });

/** What `case/uint32` gives. */
export type CaseUint32Result = Record<string, never>;

export const caseUint32ResultCodec: wire.Codec<CaseUint32Result> =
  wire.record<CaseUint32Result>("CaseUint32Result", {});

// command: 27 lines, sha256 43817a6c0c3e
