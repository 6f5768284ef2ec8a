/** @deprecated gone soon */
export interface OldRow {
  n: number;
}

export const oldRowCodec: wire.Codec<OldRow> = wire.record<OldRow>("OldRow", {
  n: wire.int8(),
});

/** What `case/deprecated` takes. */
export interface CaseDeprecatedParams {
  /** @deprecated use fresh */
  old: string;
  /** @deprecated */
  older?: OldRow;
  fresh?: Secret<string>;
}

export const caseDeprecatedParamsCodec: wire.Codec<CaseDeprecatedParams> =
  wire.record<CaseDeprecatedParams>("CaseDeprecatedParams", {
    old: wire.string(),
    older: wire.optional(oldRowCodec),
    fresh: wire.optional(wire.secret(wire.string())),
  });

/** What `case/deprecated` gives. */
export type CaseDeprecatedResult = Record<string, never>;

export const caseDeprecatedResultCodec: wire.Codec<CaseDeprecatedResult> =
  wire.record<CaseDeprecatedResult>("CaseDeprecatedResult", {});

// command: 27 lines, sha256 fa01b1eaa056
