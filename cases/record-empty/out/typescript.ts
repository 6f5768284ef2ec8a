export type Nothing = Record<string, never>;

export const nothingCodec: wire.Codec<Nothing> = wire.record<Nothing>(
  "Nothing",
  {},
);

/** What `case/record-empty` takes. */
export interface CaseRecordEmptyParams {
  nothing: Nothing;
  list?: Nothing[];
}

export const caseRecordEmptyParamsCodec: wire.Codec<CaseRecordEmptyParams> =
  wire.record<CaseRecordEmptyParams>("CaseRecordEmptyParams", {
    nothing: nothingCodec,
    list: wire.optional(wire.array(nothingCodec)),
  });

/** What `case/record-empty` gives. */
export type CaseRecordEmptyResult = Record<string, never>;

export const caseRecordEmptyResultCodec: wire.Codec<CaseRecordEmptyResult> =
  wire.record<CaseRecordEmptyResult>("CaseRecordEmptyResult", {});

// command: 27 lines, sha256 1d5fee3be69e
