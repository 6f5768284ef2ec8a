export const caseEnumInlineParamsValueValues = ["a", "b"] as const;

export type CaseEnumInlineParamsValue =
  (typeof caseEnumInlineParamsValueValues)[number];

export const caseEnumInlineParamsValueCodec: wire.Codec<CaseEnumInlineParamsValue> =
  wire.literals(caseEnumInlineParamsValueValues);

export const caseEnumInlineParamsListItemValues = ["x", "y"] as const;

export type CaseEnumInlineParamsListItem =
  (typeof caseEnumInlineParamsListItemValues)[number];

export const caseEnumInlineParamsListItemCodec: wire.Codec<CaseEnumInlineParamsListItem> =
  wire.literals(caseEnumInlineParamsListItemValues);

export const caseEnumInlineParamsMaybeValues = ["only"] as const;

export type CaseEnumInlineParamsMaybe =
  (typeof caseEnumInlineParamsMaybeValues)[number];

export const caseEnumInlineParamsMaybeCodec: wire.Codec<CaseEnumInlineParamsMaybe> =
  wire.literals(caseEnumInlineParamsMaybeValues);

/** What `case/enum-inline` takes. */
export interface CaseEnumInlineParams {
  value: CaseEnumInlineParamsValue;
  list: CaseEnumInlineParamsListItem[];
  maybe: CaseEnumInlineParamsMaybe | null;
}

export const caseEnumInlineParamsCodec: wire.Codec<CaseEnumInlineParams> =
  wire.record<CaseEnumInlineParams>("CaseEnumInlineParams", {
    value: caseEnumInlineParamsValueCodec,
    list: wire.array(caseEnumInlineParamsListItemCodec),
    maybe: wire.nullable(caseEnumInlineParamsMaybeCodec),
  });

/** What `case/enum-inline` gives. */
export type CaseEnumInlineResult = Record<string, never>;

export const caseEnumInlineResultCodec: wire.Codec<CaseEnumInlineResult> =
  wire.record<CaseEnumInlineResult>("CaseEnumInlineResult", {});

// command: 27 lines, sha256 365b03dee07b
