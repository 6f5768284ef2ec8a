/** What `case/datetime` takes. */
export interface CaseDatetimeParams {
  value: DateTime;
}

export const caseDatetimeParamsCodec: wire.Codec<CaseDatetimeParams> =
  wire.record<CaseDatetimeParams>("CaseDatetimeParams", {
    value: wire.datetime(),
  });

/** What `case/datetime` gives. */
export type CaseDatetimeResult = Record<string, never>;

export const caseDatetimeResultCodec: wire.Codec<CaseDatetimeResult> =
  wire.record<CaseDatetimeResult>("CaseDatetimeResult", {});

// command: 28 lines, sha256 bb88b89f2ea5
