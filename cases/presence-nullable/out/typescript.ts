export interface Row {
  id: bigint;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  id: wire.int64(),
});

export const levelValues = ["low", "high"] as const;

export type Level = (typeof levelValues)[number];

export const levelCodec: wire.Codec<Level> = wire.literals(levelValues);

/** What `case/presence-nullable` takes. */
export interface CasePresenceNullableParams {
  text: string | null;
  number: number | null;
  long: bigint | null;
  flag: boolean | null;
  row: Row | null;
  list: string[] | null;
  level: Level | null;
  blob: Uint8Array | null;
}

export const casePresenceNullableParamsCodec: wire.Codec<CasePresenceNullableParams> =
  wire.record<CasePresenceNullableParams>("CasePresenceNullableParams", {
    text: wire.nullable(wire.string()),
    number: wire.nullable(wire.int32()),
    long: wire.nullable(wire.int64()),
    flag: wire.nullable(wire.boolean()),
    row: wire.nullable(rowCodec),
    list: wire.nullable(wire.array(wire.string())),
    level: wire.nullable(levelCodec),
    blob: wire.nullable(wire.bytes()),
  });

/** What `case/presence-nullable` gives. */
export type CasePresenceNullableResult = Record<string, never>;

export const casePresenceNullableResultCodec: wire.Codec<CasePresenceNullableResult> =
  wire.record<CasePresenceNullableResult>("CasePresenceNullableResult", {});

// command: 27 lines, sha256 e5aeb30166c0
