export interface Size {
  /** @defaultValue 80 */
  width: number;
  height?: number;
}

/** A {@link Size} as callers may pass it: fields with defaults may be left out. */
export interface SizeInput {
  /** @defaultValue 80 */
  width?: number;
  height?: number;
}

export const sizeCodec: wire.Codec<Size, SizeInput> = wire.record<
  Size,
  SizeInput
>("Size", {
  width: wire.withDefault(wire.int32(), 80),
  height: wire.optional(wire.int32()),
});

export type Beside =
  | ({ kind: "sized" } & Size)
  | {
      kind: "named";
      /** @defaultValue "none" */
      name: string;
      size: Size;
    }
  | { kind: "none" };

/** A {@link Beside} as callers may pass it: fields with defaults may be left out. */
export type BesideInput =
  | ({ kind: "sized" } & SizeInput)
  | {
      kind: "named";
      /** @defaultValue "none" */
      name?: string;
      size: SizeInput;
    }
  | { kind: "none" };

export const besideCodec: wire.Codec<Beside, BesideInput> = wire.union<
  Beside,
  "kind",
  BesideInput
>("Beside", "kind", {
  sized: sizeCodec,
  named: wire.record<
    {
      /** @defaultValue "none" */
      name: string;
      size: Size;
    },
    {
      /** @defaultValue "none" */
      name?: string;
      size: SizeInput;
    }
  >("Beside named", {
    name: wire.withDefault(wire.string(), "none"),
    size: sizeCodec,
  }),
  none: wire.unit(),
});

export type Under =
  | { kind: "sized"; value: Size }
  | {
      kind: "listed";
      value: {
        sizes: Size[];
      };
    }
  | { kind: "none" }
  | wire.Unknown<"kind">;

/** A {@link Under} as callers may pass it: fields with defaults may be left out. */
export type UnderInput =
  | { kind: "sized"; value: SizeInput }
// types: 215 more lines, sha256 dc001db70bcc

// command: 31 lines, sha256 99f25b0cdc59
