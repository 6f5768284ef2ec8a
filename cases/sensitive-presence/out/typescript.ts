/** What `case/sensitive-presence` takes. */
export interface CaseSensitivePresenceParams {
  user: string;
  must: Secret<string>;
  may?: Secret<string>;
  none: Secret<string | null>;
  both?: Secret<string | null>;
  given: Secret<string>;
}

/** A {@link CaseSensitivePresenceParams} as callers may pass it: fields with defaults may be left out. */
export interface CaseSensitivePresenceParamsInput {
  user: string;
  must: Secret<string>;
  may?: Secret<string>;
  none: Secret<string | null>;
  both?: Secret<string | null>;
  given?: Secret<string>;
}

export const caseSensitivePresenceParamsCodec: wire.Codec<
  CaseSensitivePresenceParams,
  CaseSensitivePresenceParamsInput
> = wire.record<CaseSensitivePresenceParams, CaseSensitivePresenceParamsInput>(
  "CaseSensitivePresenceParams",
  {
    user: wire.string(),
    must: wire.secret(wire.string()),
    may: wire.optional(wire.secret(wire.string())),
    none: wire.secret(wire.nullable(wire.string())),
    both: wire.optional(wire.secret(wire.nullable(wire.string()))),
    given: wire.withDefault(
      wire.secret(wire.string()),
      wire.secret(wire.string()).decode("hush-default"),
    ),
  },
);

/** What `case/sensitive-presence` gives. */
export type CaseSensitivePresenceResult = Record<string, never>;

export const caseSensitivePresenceResultCodec: wire.Codec<CaseSensitivePresenceResult> =
  wire.record<CaseSensitivePresenceResult>("CaseSensitivePresenceResult", {});

// command: 28 lines, sha256 b8334a47b274
