/** What `case/constraints-items` takes. */
export interface CaseConstraintsItemsParams {
  /** 1 to 3 items. */
  list: string[];
  /** Exactly 2 items. */
  fixed?: number[];
  /** Always empty. */
  never?: JsonValue[];
  /** At least 1 item. */
  maybe?: number[] | null;
}

export const caseConstraintsItemsParamsCodec: wire.Codec<CaseConstraintsItemsParams> =
  wire.record<CaseConstraintsItemsParams>("CaseConstraintsItemsParams", {
    list: wire.array(wire.string(), { minItems: 1, maxItems: 3 }),
    fixed: wire.optional(
      wire.array(wire.int32(), { minItems: 2, maxItems: 2 }),
    ),
    never: wire.optional(wire.array(wire.json(), { maxItems: 0 })),
    maybe: wire.optional(
      wire.nullable(wire.array(wire.uint8(), { minItems: 1 })),
    ),
  });

/** What `case/constraints-items` gives. */
export type CaseConstraintsItemsResult = Record<string, never>;

export const caseConstraintsItemsResultCodec: wire.Codec<CaseConstraintsItemsResult> =
  wire.record<CaseConstraintsItemsResult>("CaseConstraintsItemsResult", {});

// command: 27 lines, sha256 f5be3a51ce9b
