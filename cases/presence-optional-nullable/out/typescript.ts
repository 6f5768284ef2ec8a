export interface Row {
  id: bigint;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  id: wire.int64(),
});

export const levelValues = ["low", "high"] as const;

export type Level = (typeof levelValues)[number];

export const levelCodec: wire.Codec<Level> = wire.literals(levelValues);

/** What `case/presence-optional-nullable` takes. */
export interface CasePresenceOptionalNullableParams {
  text?: string | null;
  number?: number | null;
  long?: bigint | null;
  flag?: boolean | null;
  row?: Row | null;
  list?: string[] | null;
  level?: Level | null;
  blob?: Uint8Array | null;
}

export const casePresenceOptionalNullableParamsCodec: wire.Codec<CasePresenceOptionalNullableParams> =
  wire.record<CasePresenceOptionalNullableParams>(
    "CasePresenceOptionalNullableParams",
    {
      text: wire.optional(wire.nullable(wire.string())),
      number: wire.optional(wire.nullable(wire.int32())),
      long: wire.optional(wire.nullable(wire.int64())),
      flag: wire.optional(wire.nullable(wire.boolean())),
      row: wire.optional(wire.nullable(rowCodec)),
      list: wire.optional(wire.nullable(wire.array(wire.string()))),
      level: wire.optional(wire.nullable(levelCodec)),
      blob: wire.optional(wire.nullable(wire.bytes())),
    },
  );

/** What `case/presence-optional-nullable` gives. */
export type CasePresenceOptionalNullableResult = Record<string, never>;

export const casePresenceOptionalNullableResultCodec: wire.Codec<CasePresenceOptionalNullableResult> =
  wire.record<CasePresenceOptionalNullableResult>(
    "CasePresenceOptionalNullableResult",
    {},
  );

// command: 31 lines, sha256 75246a6b6e41
