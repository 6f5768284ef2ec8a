export type Shape =
  | {
      kind: "line";
      length: number;
      /** @deprecated use length */
      size?: number;
    }
  | { kind: "dot" };

export const shapeCodec: wire.Codec<Shape> = wire.union<Shape, "kind">(
  "Shape",
  "kind",
  {
    line: wire.record<{
      length: number;
      /** @deprecated use length */
      size?: number;
    }>("Shape line", {
      length: wire.int32(),
      size: wire.optional(wire.int32()),
    }),
    dot: wire.unit(),
  },
);

/** What `case/deprecated-variants` takes. */
export interface CaseDeprecatedVariantsParams {
  shape: Shape;
}

export const caseDeprecatedVariantsParamsCodec: wire.Codec<CaseDeprecatedVariantsParams> =
  wire.record<CaseDeprecatedVariantsParams>("CaseDeprecatedVariantsParams", {
    shape: shapeCodec,
  });

/** What `case/deprecated-variants` gives. */
export type CaseDeprecatedVariantsResult = Record<string, never>;

export const caseDeprecatedVariantsResultCodec: wire.Codec<CaseDeprecatedVariantsResult> =
  wire.record<CaseDeprecatedVariantsResult>("CaseDeprecatedVariantsResult", {});

// command: 27 lines, sha256 76d7cd292f27
