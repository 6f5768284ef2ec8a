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

// command: 24 lines, sha256 730b2b9e670d
