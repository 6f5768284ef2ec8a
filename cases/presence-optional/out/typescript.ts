export interface Row {
  id: bigint;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  id: wire.int64(),
});

export const levelValues = ["low", "high"] as const;

export type Level = (typeof levelValues)[number];

export const levelCodec: wire.Codec<Level> = wire.literals(levelValues);

/** What `case/presence-optional` takes. */
export interface CasePresenceOptionalParams {
  text?: string;
  number?: number;
  long?: bigint;
  flag?: boolean;
  row?: Row;
  list?: string[];
  level?: Level;
  blob?: Uint8Array;
}

export const casePresenceOptionalParamsCodec: wire.Codec<CasePresenceOptionalParams> =
  wire.record<CasePresenceOptionalParams>("CasePresenceOptionalParams", {
    text: wire.optional(wire.string()),
    number: wire.optional(wire.int32()),
    long: wire.optional(wire.int64()),
    flag: wire.optional(wire.boolean()),
    row: wire.optional(rowCodec),
    list: wire.optional(wire.array(wire.string())),
    level: wire.optional(levelCodec),
    blob: wire.optional(wire.bytes()),
  });

/** What `case/presence-optional` gives. */
export type CasePresenceOptionalResult = Record<string, never>;

export const casePresenceOptionalResultCodec: wire.Codec<CasePresenceOptionalResult> =
  wire.record<CasePresenceOptionalResult>("CasePresenceOptionalResult", {});

// command: 27 lines, sha256 918ec92c6232
