/** What `case/json-map` takes. */
export interface CaseJsonMapParams {
  value: Record<string, JsonValue>;
}

export const caseJsonMapParamsCodec: wire.Codec<CaseJsonMapParams> =
  wire.record<CaseJsonMapParams>("CaseJsonMapParams", {
    value: wire.map(wire.json()),
  });

/** What `case/json-map` gives. */
export type CaseJsonMapResult = Record<string, never>;

export const caseJsonMapResultCodec: wire.Codec<CaseJsonMapResult> =
  wire.record<CaseJsonMapResult>("CaseJsonMapResult", {});

// command: 27 lines, sha256 325088a90dd9
