export interface Inner {
  leaf: string;
  count?: bigint;
}

export const innerCodec: wire.Codec<Inner> = wire.record<Inner>("Inner", {
  leaf: wire.string(),
  count: wire.optional(wire.uint64()),
});

export interface Middle {
  inner: Inner;
}

export const middleCodec: wire.Codec<Middle> = wire.record<Middle>("Middle", {
  inner: innerCodec,
});

export interface Outer {
  middle: Middle;
  name: string;
  second?: Middle;
}

export const outerCodec: wire.Codec<Outer> = wire.record<Outer>("Outer", {
  middle: middleCodec,
  name: wire.string(),
  second: wire.optional(middleCodec),
});

/** What `case/record-nested` takes. */
export interface CaseRecordNestedParams {
  outer: Outer;
}

export const caseRecordNestedParamsCodec: wire.Codec<CaseRecordNestedParams> =
  wire.record<CaseRecordNestedParams>("CaseRecordNestedParams", {
    outer: outerCodec,
  });

/** What `case/record-nested` gives. */
export type CaseRecordNestedResult = Record<string, never>;

export const caseRecordNestedResultCodec: wire.Codec<CaseRecordNestedResult> =
  wire.record<CaseRecordNestedResult>("CaseRecordNestedResult", {});

// command: 27 lines, sha256 9db59cc73f6a
