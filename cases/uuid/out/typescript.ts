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

// command: 27 lines, sha256 a3a5e91ef8f0
