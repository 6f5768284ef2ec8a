export interface CaseRecordInlineParamsPoint {
  x: number;
  y?: number;
  label: string | null;
}

export const caseRecordInlineParamsPointCodec: wire.Codec<CaseRecordInlineParamsPoint> =
  wire.record<CaseRecordInlineParamsPoint>("CaseRecordInlineParamsPoint", {
    x: wire.float64(),
    y: wire.optional(wire.float64()),
    label: wire.nullable(wire.string()),
  });

export interface CaseRecordInlineParamsPathItemAt {
  x: number;
  y: number;
}

export const caseRecordInlineParamsPathItemAtCodec: wire.Codec<CaseRecordInlineParamsPathItemAt> =
  wire.record<CaseRecordInlineParamsPathItemAt>(
    "CaseRecordInlineParamsPathItemAt",
    {
      x: wire.int32(),
      y: wire.int32(),
    },
  );

export const caseRecordInlineParamsPathItemKindValues = [
  "line",
  "curve",
] as const;

export type CaseRecordInlineParamsPathItemKind =
  (typeof caseRecordInlineParamsPathItemKindValues)[number];

export const caseRecordInlineParamsPathItemKindCodec: wire.Codec<CaseRecordInlineParamsPathItemKind> =
  wire.literals(caseRecordInlineParamsPathItemKindValues);

export interface CaseRecordInlineParamsPathItem {
  at: CaseRecordInlineParamsPathItemAt;
  kind: CaseRecordInlineParamsPathItemKind;
}

export const caseRecordInlineParamsPathItemCodec: wire.Codec<CaseRecordInlineParamsPathItem> =
  wire.record<CaseRecordInlineParamsPathItem>(
    "CaseRecordInlineParamsPathItem",
    {
      at: caseRecordInlineParamsPathItemAtCodec,
      kind: caseRecordInlineParamsPathItemKindCodec,
    },
  );

/** What `case/record-inline` takes. */
export interface CaseRecordInlineParams {
  point: CaseRecordInlineParamsPoint;
  path: CaseRecordInlineParamsPathItem[];
}

export const caseRecordInlineParamsCodec: wire.Codec<CaseRecordInlineParams> =
  wire.record<CaseRecordInlineParams>("CaseRecordInlineParams", {
    point: caseRecordInlineParamsPointCodec,
    path: wire.array(caseRecordInlineParamsPathItemCodec),
  });

/** What `case/record-inline` gives. */
export type CaseRecordInlineResult = Record<string, never>;

export const caseRecordInlineResultCodec: wire.Codec<CaseRecordInlineResult> =
  wire.record<CaseRecordInlineResult>("CaseRecordInlineResult", {});

// command: 27 lines, sha256 303bb20ef1b0
