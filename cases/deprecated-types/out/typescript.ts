/** @deprecated use New */
export interface Old {
  value: string;
}

export const oldCodec: wire.Codec<Old> = wire.record<Old>("Old", {
  value: wire.string(),
});

export interface New {
  value: string;
}

export const newCodec: wire.Codec<New> = wire.record<New>("New", {
  value: wire.string(),
});

/** @deprecated */
export const oldKindValues = ["one", "two"] as const;

/** @deprecated */
export type OldKind = (typeof oldKindValues)[number];

export const oldKindCodec: wire.Codec<OldKind> = wire.literals(oldKindValues);

/** @deprecated use string */
export type OldName = string;

export const oldNameCodec: wire.Codec<OldName> = wire.string();

/** @deprecated gone soon */
export type OldShape =
  | { kind: "dot" }
  | {
      kind: "line";
      length: number;
    };

export const oldShapeCodec: wire.Codec<OldShape> = wire.union<OldShape, "kind">(
  "OldShape",
  "kind",
  {
    dot: wire.unit(),
    line: wire.record("OldShape line", {
      length: wire.int32(),
    }),
  },
);

export type Behind = OldKind | null;

export const behindCodec: wire.Codec<Behind> = wire.nullable(oldKindCodec);

export type Further = Behind[];

export const furtherCodec: wire.Codec<Further> = wire.array(behindCodec);

export interface Carrier {
  kind: "some";
  inner: Further;
}

export const carrierCodec: wire.Codec<Carrier> = wire.union<Carrier, "kind">(
  "Carrier",
  "kind",
  {
    some: wire.record("Carrier some", {
      inner: furtherCodec,
    }),
  },
);

/** What `case/deprecated-types` takes. */
export interface CaseDeprecatedTypesParams {
  fresh: New;
  old?: Old;
  kind?: OldKind;
  name?: OldName;
  shapes?: OldShape[];
  behind?: Behind;
// types: 21 more lines, sha256 0e6ba3b13dbd

// command: 28 lines, sha256 76fc00d46b10
