export type Shape =
  | { kind: "dot" }
  | {
      kind: "circle";
      r: number;
    };

export const shapeCodec: wire.Codec<Shape> = wire.union<Shape, "kind">(
  "Shape",
  "kind",
  {
    dot: wire.unit(),
    circle: wire.record("Shape circle", {
      r: wire.float64(),
    }),
  },
);

export type Outer =
  | {
      kind: "held";
      held: Shape;
    }
  | {
      kind: "many";
      items: Shape[];
    };

export const outerCodec: wire.Codec<Outer> = wire.union<Outer, "kind">(
  "Outer",
  "kind",
  {
    held: wire.record("Outer held", {
      held: shapeCodec,
    }),
    many: wire.record("Outer many", {
      items: wire.array(shapeCodec),
    }),
  },
);

/** What `case/union-in-containers` takes. */
export interface CaseUnionInContainersParams {
  map: Record<string, Shape>;
  pair: [Shape, Shape | null];
  outer?: Outer;
}

export const caseUnionInContainersParamsCodec: wire.Codec<CaseUnionInContainersParams> =
  wire.record<CaseUnionInContainersParams>("CaseUnionInContainersParams", {
    map: wire.map(shapeCodec),
    pair: wire.tuple([shapeCodec, wire.nullable(shapeCodec)]),
    outer: wire.optional(outerCodec),
  });

/** What `case/union-in-containers` gives. */
export type CaseUnionInContainersResult = Record<string, never>;

export const caseUnionInContainersResultCodec: wire.Codec<CaseUnionInContainersResult> =
  wire.record<CaseUnionInContainersResult>("CaseUnionInContainersResult", {});

// command: 28 lines, sha256 359051ca113e
