/** What `case/uint16` takes. */
export interface CaseUint16Params {
  value: number;
}

export const caseUint16ParamsCodec: wire.Codec<CaseUint16Params> =
  wire.record<CaseUint16Params>("CaseUint16Params", {
    value: wire.uint16(),
  });

/** What `case/uint16` gives. */
export type CaseUint16Result = Record<string, never>;

export const caseUint16ResultCodec: wire.Codec<CaseUint16Result> =
  wire.record<CaseUint16Result>("CaseUint16Result", {});

// command: 27 lines, sha256 07221faaf6eb
