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

// command: 25 lines, sha256 3df13c67f398
