/** What `case/date` takes. */
export interface CaseDateParams {
  value: LocalDate;
}

export const caseDateParamsCodec: wire.Codec<CaseDateParams> =
  wire.record<CaseDateParams>("CaseDateParams", {
    value: wire.date(),
  });

/** What `case/date` gives. */
export type CaseDateResult = Record<string, never>;

export const caseDateResultCodec: wire.Codec<CaseDateResult> =
  wire.record<CaseDateResult>("CaseDateResult", {});

// command: 24 lines, sha256 8009b242924e
