export interface String_ {
  n: bigint;
  list?: string[];
}

export const stringCodec: wire.Codec<String_> = wire.record<String_>(
  "String_",
  {
    n: wire.int64(),
    list: wire.optional(wire.array(wire.string())),
  },
);

export interface Type {
  n: bigint;
  list?: string[];
}

export const typeCodec: wire.Codec<Type> = wire.record<Type>("Type", {
  n: wire.int64(),
  list: wire.optional(wire.array(wire.string())),
});

export interface Option {
  n: bigint;
  list?: string[];
}

export const optionCodec: wire.Codec<Option> = wire.record<Option>("Option", {
  n: wire.int64(),
  list: wire.optional(wire.array(wire.string())),
});

export interface Self {
  n: bigint;
  list?: string[];
}

export const selfCodec: wire.Codec<Self> = wire.record<Self>("Self", {
  n: wire.int64(),
  list: wire.optional(wire.array(wire.string())),
});

export interface Result {
  n: bigint;
  list?: string[];
}

export const resultCodec: wire.Codec<Result> = wire.record<Result>("Result", {
  n: wire.int64(),
  list: wire.optional(wire.array(wire.string())),
});

export interface Error_ {
  n: bigint;
  list?: string[];
}

export const errorCodec: wire.Codec<Error_> = wire.record<Error_>("Error_", {
  n: wire.int64(),
  list: wire.optional(wire.array(wire.string())),
});

export interface List {
  n: bigint;
  list?: string[];
}

export const listCodec: wire.Codec<List> = wire.record<List>("List", {
  n: wire.int64(),
  list: wire.optional(wire.array(wire.string())),
});

export interface Any {
  n: bigint;
  list?: string[];
}

export const anyCodec: wire.Codec<Any> = wire.record<Any>("Any", {
  n: wire.int64(),
// types: 1207 more lines, sha256 bcba928f9f2a

// command: 27 lines, sha256 3485d3cd4713
