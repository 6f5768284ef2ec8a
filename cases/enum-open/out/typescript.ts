export const modeValues = ["fast", "exact"] as const;

export type Mode = (typeof modeValues)[number] | (string & {});

export const modeCodec: wire.Codec<Mode> = wire.openLiterals(modeValues);

/** What `case/enum-open` takes. */
export interface CaseEnumOpenParams {
  value: Mode;
  more?: Mode[];
}

export const caseEnumOpenParamsCodec: wire.Codec<CaseEnumOpenParams> =
  wire.record<CaseEnumOpenParams>("CaseEnumOpenParams", {
    value: modeCodec,
    more: wire.optional(wire.array(modeCodec)),
  });

/** What `case/enum-open` gives. */
export type CaseEnumOpenResult = Record<string, never>;

export const caseEnumOpenResultCodec: wire.Codec<CaseEnumOpenResult> =
  wire.record<CaseEnumOpenResult>("CaseEnumOpenResult", {});

// command: 28 lines, sha256 ca981561a7da
