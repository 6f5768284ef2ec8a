/** What `case/constraints-integer` takes. */
export interface CaseConstraintsIntegerParams {
  /**
   * How much of it.
   * Between 0 and 100.
   */
  percent: number;
  /** Between -5 and 5. */
  signed: number;
  /**
   * Since when.
   * At least 1.
   */
  positive?: number;
  /** At most 1000000. */
  wide?: number;
}

export const caseConstraintsIntegerParamsCodec: wire.Codec<CaseConstraintsIntegerParams> =
  wire.record<CaseConstraintsIntegerParams>("CaseConstraintsIntegerParams", {
    percent: wire.uint8({ min: 0, max: 100 }),
    signed: wire.int8({ min: -5, max: 5 }),
    positive: wire.optional(wire.int53({ min: 1 })),
    wide: wire.optional(wire.int32({ max: 1000000 })),
  });

/** What `case/constraints-integer` gives. */
export type CaseConstraintsIntegerResult = Record<string, never>;

export const caseConstraintsIntegerResultCodec: wire.Codec<CaseConstraintsIntegerResult> =
  wire.record<CaseConstraintsIntegerResult>("CaseConstraintsIntegerResult", {});

// command: 27 lines, sha256 36b91412d2dc
