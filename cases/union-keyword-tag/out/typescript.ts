export type Thing =
  | {
      class: "struct";
      type: string;
    }
  | {
      class: "self";
      self: number;
    }
  | { class: "Type" }
  | {
      class: "in";
      in: boolean;
      is?: string;
    }
  | {
      class: "func";
      func: string;
    };

export const thingCodec: wire.Codec<Thing> = wire.union<Thing, "class">(
  "Thing",
  "class",
  {
    struct: wire.record("Thing struct", {
      type: wire.string(),
    }),
    self: wire.record("Thing self", {
      self: wire.int8(),
    }),
    Type: wire.unit(),
    in: wire.record<{
      in: boolean;
      is?: string;
    }>("Thing in", {
      in: wire.boolean(),
      is: wire.optional(wire.string()),
    }),
    func: wire.record("Thing func", {
      func: wire.string(),
    }),
  },
);

export type Long = bigint;

export const longCodec: wire.Codec<Long> = wire.int64();

export type Maybe = string | null;

export const maybeCodec: wire.Codec<Maybe> = wire.nullable(wire.string());

export type Text = string;

export const textCodec: wire.Codec<Text> = wire.string();

export type Other =
  | { default: "self" }
  | { default: "none"; case: Long }
  | { default: "None"; case: Maybe }
  | { default: "String"; case: Text };

export const otherCodec: wire.Codec<Other> = wire.union<
  Other,
  "default",
  "case"
>(
  "Other",
  "default",
  {
    self: wire.unit(),
    none: longCodec,
    None: maybeCodec,
    String: textCodec,
  },
  { content: "case" },
);

/** What `case/union-keyword-tag` takes. */
export interface CaseUnionKeywordTagParams {
// types: 15 more lines, sha256 fcada0ba1f67

// command: 27 lines, sha256 034e4d69779e
