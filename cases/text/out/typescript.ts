/** What `case/text` takes. */
export interface CaseTextParams {
  value?: string;
  n?: number;
}

export const caseTextParamsCodec: wire.Codec<CaseTextParams> =
  wire.record<CaseTextParams>("CaseTextParams", {
    value: wire.optional(wire.string()),
    n: wire.optional(wire.float64()),
  });

/** What `case/text` gives. */
export type CaseTextResult = Record<string, never>;

export const caseTextResultCodec: wire.Codec<CaseTextResult> =
  wire.record<CaseTextResult>("CaseTextResult", {});

// command: 27 lines, sha256 5c1d3d288ae4
