/** What `case/string` takes. */
export interface CaseStringParams {
  value: string;
}

export const caseStringParamsCodec: wire.Codec<CaseStringParams> =
  wire.record<CaseStringParams>("CaseStringParams", {
    value: wire.string(),
  });

/** What `case/string` gives. */
export type CaseStringResult = Record<string, never>;

export const caseStringResultCodec: wire.Codec<CaseStringResult> =
  wire.record<CaseStringResult>("CaseStringResult", {});

// command: 28 lines, sha256 11d52d2ed867
