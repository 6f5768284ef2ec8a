export type Inner = Record<string, never>;

export const innerCodec: wire.Codec<Inner> = wire.record<Inner>(
  "Inner",
  {},
  { strict: true },
);

export interface Exact {
  a: number;
  b?: string;
  loose?: Loose;
  inner?: Inner;
}

export const exactCodec: wire.Codec<Exact> = wire.record<Exact>(
  "Exact",
  {
    a: wire.int32(),
    b: wire.optional(wire.string()),
    loose: wire.optional(wire.lazy(() => looseCodec)),
    inner: wire.optional(innerCodec),
  },
  { strict: true },
);

export interface Loose {
  x: number;
  exact?: Exact;
}

export const looseCodec: wire.Codec<Loose> = wire.record<Loose>("Loose", {
  x: wire.int32(),
  exact: wire.optional(wire.lazy(() => exactCodec)),
});

/** What `case/record-strict` takes. */
export interface CaseRecordStrictParams {
  value: Exact;
  loose?: Loose;
}

export const caseRecordStrictParamsCodec: wire.Codec<CaseRecordStrictParams> =
  wire.record<CaseRecordStrictParams>("CaseRecordStrictParams", {
    value: exactCodec,
    loose: wire.optional(looseCodec),
  });

/** What `case/record-strict` gives. */
export type CaseRecordStrictResult = Record<string, never>;

export const caseRecordStrictResultCodec: wire.Codec<CaseRecordStrictResult> =
  wire.record<CaseRecordStrictResult>("CaseRecordStrictResult", {});

// command: 27 lines, sha256 a6ce4ad72ac5
