export const modeValues = [
  "a-b",
  "a_b",
  "aB",
  "AB",
  "a b",
  "ab",
  "A_B",
  "a--b",
  "1a",
  "_1a",
  "$",
  "%",
  "é",
  "e",
] as const;

export type Mode = (typeof modeValues)[number];

export const modeCodec: wire.Codec<Mode> = wire.literals(modeValues);

/** What `case/enum-colliding` takes. */
export interface CaseEnumCollidingParams {
  value: Mode[];
}

export const caseEnumCollidingParamsCodec: wire.Codec<CaseEnumCollidingParams> =
  wire.record<CaseEnumCollidingParams>("CaseEnumCollidingParams", {
    value: wire.array(modeCodec),
  });

/** What `case/enum-colliding` gives. */
export type CaseEnumCollidingResult = Record<string, never>;

export const caseEnumCollidingResultCodec: wire.Codec<CaseEnumCollidingResult> =
  wire.record<CaseEnumCollidingResult>("CaseEnumCollidingResult", {});

// command: 27 lines, sha256 7ae004e2e1f4
