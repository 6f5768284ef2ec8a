export interface Row {
  id: bigint;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  id: wire.int64(),
});

export const levelValues = ["low", "high"] as const;

export type Level = (typeof levelValues)[number];

export const levelCodec: wire.Codec<Level> = wire.literals(levelValues);

/** What `case/presence-required` takes. */
export interface CasePresenceRequiredParams {
  text: string;
  number: number;
  long: bigint;
  flag: boolean;
  row: Row;
  list: string[];
  level: Level;
  blob: Uint8Array;
}

export const casePresenceRequiredParamsCodec: wire.Codec<CasePresenceRequiredParams> =
  wire.record<CasePresenceRequiredParams>("CasePresenceRequiredParams", {
    text: wire.string(),
    number: wire.int32(),
    long: wire.int64(),
    flag: wire.boolean(),
    row: rowCodec,
    list: wire.array(wire.string()),
    level: levelCodec,
    blob: wire.bytes(),
  });

/** What `case/presence-required` gives. */
export type CasePresenceRequiredResult = Record<string, never>;

export const casePresenceRequiredResultCodec: wire.Codec<CasePresenceRequiredResult> =
  wire.record<CasePresenceRequiredResult>("CasePresenceRequiredResult", {});

// command: 27 lines, sha256 9121ac3c45d0
