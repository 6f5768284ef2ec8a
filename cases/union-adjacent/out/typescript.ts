export type Text = string;

export const textCodec: wire.Codec<Text> = wire.string();

export type Texts = string[];

export const textsCodec: wire.Codec<Texts> = wire.array(wire.string());

export type MaybeText = string | null;

export const maybeTextCodec: wire.Codec<MaybeText> = wire.nullable(
  wire.string(),
);

export type Long = bigint;

export const longCodec: wire.Codec<Long> = wire.int64();

export const levelValues = ["low", "high"] as const;

export type Level = (typeof levelValues)[number];

export const levelCodec: wire.Codec<Level> = wire.literals(levelValues);

export type Event =
  | {
      type: "moved";
      data: {
        x: number;
        y: number;
      };
    }
  | { type: "renamed"; data: Text }
  | { type: "tagged"; data: Texts }
  | { type: "deleted" }
  | { type: "cleared"; data: MaybeText }
  | { type: "counted"; data: Long }
  | { type: "levelled"; data: Level };

export const eventCodec: wire.Codec<Event> = wire.union<Event, "type", "data">(
  "Event",
  "type",
  {
    moved: wire.record("Event moved", {
      x: wire.int32(),
      y: wire.int32(),
    }),
    renamed: textCodec,
    tagged: textsCodec,
    deleted: wire.unit(),
    cleared: maybeTextCodec,
    counted: longCodec,
    levelled: levelCodec,
  },
  { content: "data" },
);

/** What `case/union-adjacent` takes. */
export interface CaseUnionAdjacentParams {
  event: Event;
}

export const caseUnionAdjacentParamsCodec: wire.Codec<CaseUnionAdjacentParams> =
  wire.record<CaseUnionAdjacentParams>("CaseUnionAdjacentParams", {
    event: eventCodec,
  });

/** What `case/union-adjacent` gives. */
export type CaseUnionAdjacentResult = Record<string, never>;

export const caseUnionAdjacentResultCodec: wire.Codec<CaseUnionAdjacentResult> =
  wire.record<CaseUnionAdjacentResult>("CaseUnionAdjacentResult", {});

// command: 27 lines, sha256 28b986c0afe4
