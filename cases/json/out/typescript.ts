/** What `case/json` takes. */
export interface CaseJsonParams {
  value: JsonValue;
}

export const caseJsonParamsCodec: wire.Codec<CaseJsonParams> =
  wire.record<CaseJsonParams>("CaseJsonParams", {
    value: wire.json(),
  });

/** What `case/json` gives. */
export type CaseJsonResult = Record<string, never>;

export const caseJsonResultCodec: wire.Codec<CaseJsonResult> =
  wire.record<CaseJsonResult>("CaseJsonResult", {});

// command: 27 lines, sha256 2f6e1db77ae2
