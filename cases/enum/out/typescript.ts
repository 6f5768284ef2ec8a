export const modeValues = [
  "fast",
  "SLOW",
  "very-slow",
  "",
  "two words",
  "class",
  "1",
  'it\'s "quoted"',
  "line\nbreak",
  "😀",
] as const;

export type Mode = (typeof modeValues)[number];

export const modeCodec: wire.Codec<Mode> = wire.literals(modeValues);

/** What `case/enum` takes. */
export interface CaseEnumParams {
  value: Mode;
}

export const caseEnumParamsCodec: wire.Codec<CaseEnumParams> =
  wire.record<CaseEnumParams>("CaseEnumParams", {
    value: modeCodec,
  });

/** What `case/enum` gives. */
export type CaseEnumResult = Record<string, never>;

export const caseEnumResultCodec: wire.Codec<CaseEnumResult> =
  wire.record<CaseEnumResult>("CaseEnumResult", {});

// command: 27 lines, sha256 4fda60d02f3e
