export interface Row {
  n: number;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  n: wire.int8(),
});

/** What `case/unknown-keys` takes. */
export interface CaseUnknownKeysParams {
  a: string;
  b: Row;
}

export const caseUnknownKeysParamsCodec: wire.Codec<CaseUnknownKeysParams> =
  wire.record<CaseUnknownKeysParams>("CaseUnknownKeysParams", {
    a: wire.string(),
    b: rowCodec,
  });

/** What `case/unknown-keys` gives. */
export type CaseUnknownKeysResult = Record<string, never>;

export const caseUnknownKeysResultCodec: wire.Codec<CaseUnknownKeysResult> =
  wire.record<CaseUnknownKeysResult>("CaseUnknownKeysResult", {});

// command: 28 lines, sha256 25f526a8bb17
