export interface Row {
  fresh: string;
  /** @deprecated take "fresh" \ instead */
  stale: string;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  fresh: wire.string(),
  stale: wire.string(),
});

/** What `case/deprecated-fields` takes. */
export interface CaseDeprecatedFieldsParams {
  now: string;
  /** @deprecated use now */
  old?: string;
  /**
   * @defaultValue 3
   * @deprecated
   */
  older: number;
  row?: Row;
}

/** A {@link CaseDeprecatedFieldsParams} as callers may pass it: fields with defaults may be left out. */
export interface CaseDeprecatedFieldsParamsInput {
  now: string;
  /** @deprecated use now */
  old?: string;
  /**
   * @defaultValue 3
   * @deprecated
   */
  older?: number;
  row?: Row;
}

export const caseDeprecatedFieldsParamsCodec: wire.Codec<
  CaseDeprecatedFieldsParams,
  CaseDeprecatedFieldsParamsInput
> = wire.record<CaseDeprecatedFieldsParams, CaseDeprecatedFieldsParamsInput>(
  "CaseDeprecatedFieldsParams",
  {
    now: wire.string(),
    old: wire.optional(wire.string()),
    older: wire.withDefault(wire.int32(), 3),
    row: wire.optional(rowCodec),
  },
);

/** What `case/deprecated-fields` gives. */
export type CaseDeprecatedFieldsResult = Record<string, never>;

export const caseDeprecatedFieldsResultCodec: wire.Codec<CaseDeprecatedFieldsResult> =
  wire.record<CaseDeprecatedFieldsResult>("CaseDeprecatedFieldsResult", {});

// command: 27 lines, sha256 5838a78c8513
