export interface Row {
  id: bigint;
  note?: string;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  id: wire.int64(),
  note: wire.optional(wire.string()),
});

/** What `case/array-of-records` takes. */
export interface CaseArrayOfRecordsParams {
  rows: Row[];
  pages?: Row[][];
}

export const caseArrayOfRecordsParamsCodec: wire.Codec<CaseArrayOfRecordsParams> =
  wire.record<CaseArrayOfRecordsParams>("CaseArrayOfRecordsParams", {
    rows: wire.array(rowCodec),
    pages: wire.optional(wire.array(wire.array(rowCodec))),
  });

/** What `case/array-of-records` gives. */
export type CaseArrayOfRecordsResult = Record<string, never>;

export const caseArrayOfRecordsResultCodec: wire.Codec<CaseArrayOfRecordsResult> =
  wire.record<CaseArrayOfRecordsResult>("CaseArrayOfRecordsResult", {});

// command: 27 lines, sha256 a1460a827e7d
