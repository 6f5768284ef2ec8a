/** What `case/json-optional` takes. */
export interface CaseJsonOptionalParams {
  value?: JsonValue;
  list?: JsonValue[];
}

export const caseJsonOptionalParamsCodec: wire.Codec<CaseJsonOptionalParams> =
  wire.record<CaseJsonOptionalParams>("CaseJsonOptionalParams", {
    value: wire.optional(wire.json()),
    list: wire.optional(wire.array(wire.json())),
  });

/** What `case/json-optional` gives. */
export type CaseJsonOptionalResult = Record<string, never>;

export const caseJsonOptionalResultCodec: wire.Codec<CaseJsonOptionalResult> =
  wire.record<CaseJsonOptionalResult>("CaseJsonOptionalResult", {});

// command: 27 lines, sha256 8f046a96a27b
