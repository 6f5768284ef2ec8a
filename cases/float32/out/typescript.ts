/** What `case/float32` takes. */
export interface CaseFloat32Params {
  value: number;
}

export const caseFloat32ParamsCodec: wire.Codec<CaseFloat32Params> =
  wire.record<CaseFloat32Params>("CaseFloat32Params", {
    value: wire.float32(),
  });

/** What `case/float32` gives. */
export type CaseFloat32Result = Record<string, never>;

export const caseFloat32ResultCodec: wire.Codec<CaseFloat32Result> =
  wire.record<CaseFloat32Result>("CaseFloat32Result", {});

// command: 28 lines, sha256 d71d166f4785
