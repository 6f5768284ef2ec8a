export type Shape =
  | {
      kind: "circle";
      radius: number;
    }
  | {
      kind: "rectangle";
      width: number;
      height?: number;
    }
  | {
      kind: "named";
      name: string | null;
      id: bigint;
    };

export const shapeCodec: wire.Codec<Shape> = wire.union<Shape, "kind">(
  "Shape",
  "kind",
  {
    circle: wire.record("Shape circle", {
      radius: wire.float64(),
    }),
    rectangle: wire.record<{
      width: number;
      height?: number;
    }>("Shape rectangle", {
      width: wire.float64(),
      height: wire.optional(wire.float64()),
    }),
    named: wire.record("Shape named", {
      name: wire.nullable(wire.string()),
      id: wire.int64(),
    }),
  },
);

/** What `case/union-internal` takes. */
export interface CaseUnionInternalParams {
  shape: Shape;
  more?: Shape[];
}

export const caseUnionInternalParamsCodec: wire.Codec<CaseUnionInternalParams> =
  wire.record<CaseUnionInternalParams>("CaseUnionInternalParams", {
    shape: shapeCodec,
    more: wire.optional(wire.array(shapeCodec)),
  });

/** What `case/union-internal` gives. */
export type CaseUnionInternalResult = Record<string, never>;

export const caseUnionInternalResultCodec: wire.Codec<CaseUnionInternalResult> =
  wire.record<CaseUnionInternalResult>("CaseUnionInternalResult", {});

// command: 27 lines, sha256 02a979f6a1f5
