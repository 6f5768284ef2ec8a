/** What `case/map-int` takes. */
export interface CaseMapIntParams {
  small: Record<number, string>;
  wide?: Record<number, boolean>;
}

export const caseMapIntParamsCodec: wire.Codec<CaseMapIntParams> =
  wire.record<CaseMapIntParams>("CaseMapIntParams", {
    small: wire.map(wire.string(), wire.intKey("int8")),
    wide: wire.optional(wire.map(wire.boolean(), wire.intKey("uint32"))),
  });

/** What `case/map-int` gives. */
export type CaseMapIntResult = Record<string, never>;

export const caseMapIntResultCodec: wire.Codec<CaseMapIntResult> =
  wire.record<CaseMapIntResult>("CaseMapIntResult", {});

// command: 28 lines, sha256 5bc1c1f11ae6
