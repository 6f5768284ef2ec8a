/** What `case/constraints-pattern` takes. */
export interface CaseConstraintsPatternParams {
  /** Matches `^[a-z]+$`. */
  word: string;
  /** Matches `b`. */
  found?: string;
  /** Matches `^.$`. */
  any?: string;
  /** Matches `^\d{2}$`. */
  digits?: string;
  /** Matches `^\p{Lu}+$`. */
  upper?: string;
  /** Matches `^(?:cat|dog)s?$`. */
  either?: string;
  /** Matches `^\s$`. */
  space?: string;
  /** Matches `^(?=.*\d)[^/]{3,}$`. */
  ahead?: string;
  /** Matches `^\w\b$`. */
  notNewline?: string;
}

export const caseConstraintsPatternParamsCodec: wire.Codec<CaseConstraintsPatternParams> =
  wire.record<CaseConstraintsPatternParams>("CaseConstraintsPatternParams", {
    word: wire.string({ pattern: "^[a-z]+$" }),
    found: wire.optional(wire.string({ pattern: "b" })),
    any: wire.optional(wire.string({ pattern: "^.$" })),
    digits: wire.optional(wire.string({ pattern: "^\\d{2}$" })),
    upper: wire.optional(wire.string({ pattern: "^\\p{Lu}+$" })),
    either: wire.optional(wire.string({ pattern: "^(?:cat|dog)s?$" })),
    space: wire.optional(wire.string({ pattern: "^\\s$" })),
    ahead: wire.optional(wire.string({ pattern: "^(?=.*\\d)[^/]{3,}$" })),
    notNewline: wire.optional(wire.string({ pattern: "^\\w\\b$" })),
  });

/** What `case/constraints-pattern` gives. */
export type CaseConstraintsPatternResult = Record<string, never>;

export const caseConstraintsPatternResultCodec: wire.Codec<CaseConstraintsPatternResult> =
  wire.record<CaseConstraintsPatternResult>("CaseConstraintsPatternResult", {});

// command: 28 lines, sha256 3c94b12acde7
