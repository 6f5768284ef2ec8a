export interface CaseMapNestedParamsPointsValue {
  x: number;
  y?: number;
}

export const caseMapNestedParamsPointsValueCodec: wire.Codec<CaseMapNestedParamsPointsValue> =
  wire.record<CaseMapNestedParamsPointsValue>(
    "CaseMapNestedParamsPointsValue",
    {
      x: wire.float64(),
      y: wire.optional(wire.float64()),
    },
  );

/** What `case/map-nested` takes. */
export interface CaseMapNestedParams {
  tables: Record<string, Record<number, bigint[]>>;
  points: Record<string, CaseMapNestedParamsPointsValue>;
}

export const caseMapNestedParamsCodec: wire.Codec<CaseMapNestedParams> =
  wire.record<CaseMapNestedParams>("CaseMapNestedParams", {
    tables: wire.map(wire.map(wire.array(wire.uint64()), wire.intKey("int32"))),
    points: wire.map(caseMapNestedParamsPointsValueCodec),
  });

/** What `case/map-nested` gives. */
export type CaseMapNestedResult = Record<string, never>;

export const caseMapNestedResultCodec: wire.Codec<CaseMapNestedResult> =
  wire.record<CaseMapNestedResult>("CaseMapNestedResult", {});

// command: 27 lines, sha256 b999b864c53f
