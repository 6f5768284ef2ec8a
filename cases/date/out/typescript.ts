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

// command: 27 lines, sha256 a44762dda4ed
