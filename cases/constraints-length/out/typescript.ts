/** What `case/constraints-length` takes. */
export interface CaseConstraintsLengthParams {
  /** 2 to 4 characters. */
  text: string;
  /** Exactly 1 character. */
  exact?: string;
  /** Always empty. */
  none?: string;
  /** At least 1 character. */
  maybe: string | null;
}

export const caseConstraintsLengthParamsCodec: wire.Codec<CaseConstraintsLengthParams> =
  wire.record<CaseConstraintsLengthParams>("CaseConstraintsLengthParams", {
    text: wire.string({ minLength: 2, maxLength: 4 }),
    exact: wire.optional(wire.string({ minLength: 1, maxLength: 1 })),
    none: wire.optional(wire.string({ maxLength: 0 })),
    maybe: wire.nullable(wire.string({ minLength: 1 })),
  });

/** What `case/constraints-length` gives. */
export type CaseConstraintsLengthResult = Record<string, never>;

export const caseConstraintsLengthResultCodec: wire.Codec<CaseConstraintsLengthResult> =
  wire.record<CaseConstraintsLengthResult>("CaseConstraintsLengthResult", {});

// command: 27 lines, sha256 f819a77390a9
