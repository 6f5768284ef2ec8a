/** What `case/bytes` takes. */
export interface CaseBytesParams {
  value: Uint8Array;
}

export const caseBytesParamsCodec: wire.Codec<CaseBytesParams> =
  wire.record<CaseBytesParams>("CaseBytesParams", {
    value: wire.bytes(),
  });

/** What `case/bytes` gives. */
export type CaseBytesResult = Record<string, never>;

export const caseBytesResultCodec: wire.Codec<CaseBytesResult> =
  wire.record<CaseBytesResult>("CaseBytesResult", {});

// command: 27 lines, sha256 19026c727a29
