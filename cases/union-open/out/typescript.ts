export type Block =
  | {
      kind: "text";
      text: string;
    }
  | { kind: "rule" }
  | wire.Unknown<"kind">;

export const blockCodec: wire.Codec<Block> = wire.union<Block, "kind">(
  "Block",
  "kind",
  {
    text: wire.record("Block text", {
      text: wire.string(),
    }),
    rule: wire.unit(),
  },
  { open: true },
);

/** What `case/union-open` takes. */
export interface CaseUnionOpenParams {
  value: Block;
  more?: Block[];
}

export const caseUnionOpenParamsCodec: wire.Codec<CaseUnionOpenParams> =
  wire.record<CaseUnionOpenParams>("CaseUnionOpenParams", {
    value: blockCodec,
    more: wire.optional(wire.array(blockCodec)),
  });

/** What `case/union-open` gives. */
export type CaseUnionOpenResult = Record<string, never>;

export const caseUnionOpenResultCodec: wire.Codec<CaseUnionOpenResult> =
  wire.record<CaseUnionOpenResult>("CaseUnionOpenResult", {});

// command: 27 lines, sha256 59ab97b041ae
