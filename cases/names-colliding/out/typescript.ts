/** What `case/names-colliding` takes. */
export interface CaseNamesCollidingParams {
  ab: number;
  aB?: number;
  a_b: number;
  "a-b": number;
  AB?: number;
  Ab: number;
  a__b: number;
  _ab?: number;
  ab_: number;
  "a b": number;
  ab2?: number;
  ab_2: number;
  aB2: number;
  A_B?: number;
  has_ab: number;
  hasAb: number;
  value?: number;
  Value: number;
  VALUE: number;
}

export const caseNamesCollidingParamsCodec: wire.Codec<CaseNamesCollidingParams> =
  wire.record<CaseNamesCollidingParams>("CaseNamesCollidingParams", {
    ab: wire.int32(),
    aB: wire.optional(wire.int32()),
    a_b: wire.int32(),
    "a-b": wire.int32(),
    AB: wire.optional(wire.int32()),
    Ab: wire.int32(),
    a__b: wire.int32(),
    _ab: wire.optional(wire.int32()),
    ab_: wire.int32(),
    "a b": wire.int32(),
    ab2: wire.optional(wire.int32()),
    ab_2: wire.int32(),
    aB2: wire.int32(),
    A_B: wire.optional(wire.int32()),
    has_ab: wire.int32(),
    hasAb: wire.int32(),
    value: wire.optional(wire.int32()),
    Value: wire.int32(),
    VALUE: wire.int32(),
  });

/** What `case/names-colliding` gives. */
export type CaseNamesCollidingResult = Record<string, never>;

export const caseNamesCollidingResultCodec: wire.Codec<CaseNamesCollidingResult> =
  wire.record<CaseNamesCollidingResult>("CaseNamesCollidingResult", {});

// command: 27 lines, sha256 28856b18e895
