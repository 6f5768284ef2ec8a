export type Text = string;

export const textCodec: wire.Codec<Text> = wire.string();

export type Block = { t: "text"; c: Text } | { t: "rule" } | wire.Unknown<"t">;

export const blockCodec: wire.Codec<Block> = wire.union<Block, "t", "c">(
  "Block",
  "t",
  {
    text: textCodec,
    rule: wire.unit(),
  },
  { content: "c", open: true },
);

/** What `case/union-open-adjacent` takes. */
export interface CaseUnionOpenAdjacentParams {
  value: Block;
}

export const caseUnionOpenAdjacentParamsCodec: wire.Codec<CaseUnionOpenAdjacentParams> =
  wire.record<CaseUnionOpenAdjacentParams>("CaseUnionOpenAdjacentParams", {
    value: blockCodec,
  });

/** What `case/union-open-adjacent` gives. */
export type CaseUnionOpenAdjacentResult = Record<string, never>;

export const caseUnionOpenAdjacentResultCodec: wire.Codec<CaseUnionOpenAdjacentResult> =
  wire.record<CaseUnionOpenAdjacentResult>("CaseUnionOpenAdjacentResult", {});

// command: 27 lines, sha256 e216e2e05471
