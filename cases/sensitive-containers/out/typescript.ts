/** What `case/sensitive-containers` takes. */
export interface CaseSensitiveContainersParams {
  user: string;
  /** At most 2 items. */
  list: Secret<string[]>;
  matrix: Secret<string[][]>;
  map: Secret<Record<string, number>>;
  pair: Secret<[string, number]>;
  any: Secret<JsonValue>;
  some?: Secret<(string | null)[]>;
}

export const caseSensitiveContainersParamsCodec: wire.Codec<CaseSensitiveContainersParams> =
  wire.record<CaseSensitiveContainersParams>("CaseSensitiveContainersParams", {
    user: wire.string(),
    list: wire.secret(wire.array(wire.string(), { maxItems: 2 })),
    matrix: wire.secret(wire.array(wire.array(wire.string()))),
    map: wire.secret(wire.map(wire.int32())),
    pair: wire.secret(wire.tuple([wire.string(), wire.int32()])),
    any: wire.secret(wire.json()),
    some: wire.optional(wire.secret(wire.array(wire.nullable(wire.string())))),
  });

/** What `case/sensitive-containers` gives. */
export type CaseSensitiveContainersResult = Record<string, never>;

export const caseSensitiveContainersResultCodec: wire.Codec<CaseSensitiveContainersResult> =
  wire.record<CaseSensitiveContainersResult>(
    "CaseSensitiveContainersResult",
    {},
  );

// command: 28 lines, sha256 abc20333c380
