export type Code = string;

export const codeCodec: wire.Codec<Code> = wire.string();

export interface Row {
  /** Matches `^[A-Z]{2}$`. */
  code: Code;
  /** Between 1 and 9. */
  count: number;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  code: wire.string({ pattern: "^[A-Z]{2}$" }),
  count: wire.uint32({ min: 1, max: 9 }),
});

export type Choice =
  | {
      kind: "a";
      /** At most 3. */
      size: number;
    }
  | { kind: "b" };

export const choiceCodec: wire.Codec<Choice> = wire.union<Choice, "kind">(
  "Choice",
  "kind",
  {
    a: wire.record("Choice a", {
      size: wire.int8({ max: 3 }),
    }),
    b: wire.unit(),
  },
);

/** What `case/constraints-in-types` takes. */
export interface CaseConstraintsInTypesParams {
  row: Row;
  rows?: Row[];
  choice?: Choice;
}

export const caseConstraintsInTypesParamsCodec: wire.Codec<CaseConstraintsInTypesParams> =
  wire.record<CaseConstraintsInTypesParams>("CaseConstraintsInTypesParams", {
    row: rowCodec,
    rows: wire.optional(wire.array(rowCodec)),
    choice: wire.optional(choiceCodec),
  });

/** What `case/constraints-in-types` gives. */
export type CaseConstraintsInTypesResult = Record<string, never>;

export const caseConstraintsInTypesResultCodec: wire.Codec<CaseConstraintsInTypesResult> =
  wire.record<CaseConstraintsInTypesResult>("CaseConstraintsInTypesResult", {});

// command: 28 lines, sha256 9fbf758dc192
