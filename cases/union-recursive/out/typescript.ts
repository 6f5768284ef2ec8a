export type Expression =
  | {
      op: "number";
      value: number;
    }
  | {
      op: "add";
      left: Expression;
      right: Expression;
    }
  | {
      op: "negate";
      of: Expression;
    }
  | {
      op: "sum";
      of: Expression[];
    }
  | {
      op: "maybe";
      of?: Expression;
    };

export const expressionCodec: wire.Codec<Expression> = wire.union<
  Expression,
  "op"
>("Expression", "op", {
  number: wire.record("Expression number", {
    value: wire.float64(),
  }),
  add: wire.record("Expression add", {
    left: wire.lazy(() => expressionCodec),
    right: wire.lazy(() => expressionCodec),
  }),
  negate: wire.record("Expression negate", {
    of: wire.lazy(() => expressionCodec),
  }),
  sum: wire.record("Expression sum", {
    of: wire.array(wire.lazy(() => expressionCodec)),
  }),
  maybe: wire.record<{
    of?: Expression;
  }>("Expression maybe", {
    of: wire.optional(wire.lazy(() => expressionCodec)),
  }),
});

/** What `case/union-recursive` takes. */
export interface CaseUnionRecursiveParams {
  value: Expression;
}

export const caseUnionRecursiveParamsCodec: wire.Codec<CaseUnionRecursiveParams> =
  wire.record<CaseUnionRecursiveParams>("CaseUnionRecursiveParams", {
    value: expressionCodec,
  });

/** What `case/union-recursive` gives. */
export type CaseUnionRecursiveResult = Record<string, never>;

export const caseUnionRecursiveResultCodec: wire.Codec<CaseUnionRecursiveResult> =
  wire.record<CaseUnionRecursiveResult>("CaseUnionRecursiveResult", {});

// command: 27 lines, sha256 e2df66121871
