/** What `case/uuid` takes. */
export interface CaseUuidParams {
  value: Uuid;
}

export const caseUuidParamsCodec: wire.Codec<CaseUuidParams> =
  wire.record<CaseUuidParams>("CaseUuidParams", {
    value: wire.uuid(),
  });

/** What `case/uuid` gives. */
export type CaseUuidResult = Record<string, never>;

export const caseUuidResultCodec: wire.Codec<CaseUuidResult> =
  wire.record<CaseUuidResult>("CaseUuidResult", {});

// command: 24 lines, sha256 c8304de2b19c
