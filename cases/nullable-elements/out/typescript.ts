export interface CaseNullableElementsParamsRowsItem {
  n: number | null;
}

export const caseNullableElementsParamsRowsItemCodec: wire.Codec<CaseNullableElementsParamsRowsItem> =
  wire.record<CaseNullableElementsParamsRowsItem>(
    "CaseNullableElementsParamsRowsItem",
    {
      n: wire.nullable(wire.int8()),
    },
  );

/** What `case/nullable-elements` takes. */
export interface CaseNullableElementsParams {
  list: (string | null)[];
  map: Record<string, bigint | null>;
  pair: [Uuid | null, boolean | null];
  rows: (CaseNullableElementsParamsRowsItem | null)[];
}

export const caseNullableElementsParamsCodec: wire.Codec<CaseNullableElementsParams> =
  wire.record<CaseNullableElementsParams>("CaseNullableElementsParams", {
    list: wire.array(wire.nullable(wire.string())),
    map: wire.map(wire.nullable(wire.int64())),
    pair: wire.tuple([
      wire.nullable(wire.uuid()),
      wire.nullable(wire.boolean()),
    ]),
    rows: wire.array(wire.nullable(caseNullableElementsParamsRowsItemCodec)),
  });

/** What `case/nullable-elements` gives. */
export type CaseNullableElementsResult = Record<string, never>;

export const caseNullableElementsResultCodec: wire.Codec<CaseNullableElementsResult> =
  wire.record<CaseNullableElementsResult>("CaseNullableElementsResult", {});

// command: 27 lines, sha256 7243a4d3a428
