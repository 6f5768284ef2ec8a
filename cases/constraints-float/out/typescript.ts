/** What `case/constraints-float` takes. */
export interface CaseConstraintsFloatParams {
  /** Between 0 and 1. */
  unit: number;
  /** Between 0.1 and 0.2. */
  single: number;
  /** At least -1e-300. */
  tiny?: number;
}

export const caseConstraintsFloatParamsCodec: wire.Codec<CaseConstraintsFloatParams> =
  wire.record<CaseConstraintsFloatParams>("CaseConstraintsFloatParams", {
    unit: wire.float64({ min: 0, max: 1 }),
    single: wire.float32({ min: 0.1, max: 0.2 }),
    tiny: wire.optional(wire.float64({ min: -1e-300 })),
  });

/** What `case/constraints-float` gives. */
export type CaseConstraintsFloatResult = Record<string, never>;

export const caseConstraintsFloatResultCodec: wire.Codec<CaseConstraintsFloatResult> =
  wire.record<CaseConstraintsFloatResult>("CaseConstraintsFloatResult", {});

// command: 27 lines, sha256 701d32b456e9
