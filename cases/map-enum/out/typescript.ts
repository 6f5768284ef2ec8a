export const levelValues = ["low", "high", "very-high"] as const;

export type Level = (typeof levelValues)[number];

export const levelCodec: wire.Codec<Level> = wire.literals(levelValues);

export const caseMapEnumParamsInlineKeyValues = ["a", "b"] as const;

export type CaseMapEnumParamsInlineKey =
  (typeof caseMapEnumParamsInlineKeyValues)[number];

export const caseMapEnumParamsInlineKeyCodec: wire.Codec<CaseMapEnumParamsInlineKey> =
  wire.literals(caseMapEnumParamsInlineKeyValues);

/** What `case/map-enum` takes. */
export interface CaseMapEnumParams {
  levels: Partial<Record<Level, number>>;
  inline?: Partial<Record<CaseMapEnumParamsInlineKey, string>>;
}

export const caseMapEnumParamsCodec: wire.Codec<CaseMapEnumParams> =
  wire.record<CaseMapEnumParams>("CaseMapEnumParams", {
    levels: wire.map(wire.uint8(), wire.literalKey(levelValues)),
    inline: wire.optional(
      wire.map(
        wire.string(),
        wire.literalKey(caseMapEnumParamsInlineKeyValues),
      ),
    ),
  });

/** What `case/map-enum` gives. */
export type CaseMapEnumResult = Record<string, never>;

export const caseMapEnumResultCodec: wire.Codec<CaseMapEnumResult> =
  wire.record<CaseMapEnumResult>("CaseMapEnumResult", {});

// command: 28 lines, sha256 3b294738c071
