/** What `case/sensitive-scalars` takes. */
export interface CaseSensitiveScalarsParams {
  user: string;
  text: Secret<string>;
  blob: Secret<Uint8Array>;
  count: Secret<number>;
  ratio: Secret<number>;
  big: Secret<bigint>;
  id: Secret<Uuid>;
  day: Secret<LocalDate>;
  at: Secret<DateTime>;
  home: Secret<UrlString>;
}

export const caseSensitiveScalarsParamsCodec: wire.Codec<CaseSensitiveScalarsParams> =
  wire.record<CaseSensitiveScalarsParams>("CaseSensitiveScalarsParams", {
    user: wire.string(),
    text: wire.secret(wire.string()),
    blob: wire.secret(wire.bytes()),
    count: wire.secret(wire.int32()),
    ratio: wire.secret(wire.float64()),
    big: wire.secret(wire.int64()),
    id: wire.secret(wire.uuid()),
    day: wire.secret(wire.date()),
    at: wire.secret(wire.datetime()),
    home: wire.secret(wire.url()),
  });

/** What `case/sensitive-scalars` gives. */
export type CaseSensitiveScalarsResult = Record<string, never>;

export const caseSensitiveScalarsResultCodec: wire.Codec<CaseSensitiveScalarsResult> =
  wire.record<CaseSensitiveScalarsResult>("CaseSensitiveScalarsResult", {});

// command: 27 lines, sha256 ba433dafdc3e
