export interface Named {
  name: string;
  /** @defaultValue 1 */
  size: number;
}

/** A {@link Named} as callers may pass it: fields with defaults may be left out. */
export interface NamedInput {
  name: string;
  /** @defaultValue 1 */
  size?: number;
}

export const namedCodec: wire.Codec<Named, NamedInput> = wire.record<
  Named,
  NamedInput
>("Named", {
  name: wire.string(),
  size: wire.withDefault(wire.uint8(), 1),
});

export interface Timed {
  at: DateTime;
}

export const timedCodec: wire.Codec<Timed> = wire.record<Timed>("Timed", {
  at: wire.datetime(),
});

export type Either =
  | ({ side: "left" } & Named)
  | ({ side: "right" } & Named)
  | ({ side: "other" } & Timed);

/** A {@link Either} as callers may pass it: fields with defaults may be left out. */
export type EitherInput =
  | ({ side: "left" } & NamedInput)
  | ({ side: "right" } & NamedInput)
  | ({ side: "other" } & Timed);

export const eitherCodec: wire.Codec<Either, EitherInput> = wire.union<
  Either,
  "side",
  EitherInput
>("Either", "side", {
  left: namedCodec,
  right: namedCodec,
  other: timedCodec,
});

/** What `case/union-typed` takes. */
export interface CaseUnionTypedParams {
  value: Either;
}

/** A {@link CaseUnionTypedParams} as callers may pass it: fields with defaults may be left out. */
export interface CaseUnionTypedParamsInput {
  value: EitherInput;
}

export const caseUnionTypedParamsCodec: wire.Codec<
  CaseUnionTypedParams,
  CaseUnionTypedParamsInput
> = wire.record<CaseUnionTypedParams, CaseUnionTypedParamsInput>(
  "CaseUnionTypedParams",
  {
    value: eitherCodec,
  },
);

/** What `case/union-typed` gives. */
export type CaseUnionTypedResult = Record<string, never>;

export const caseUnionTypedResultCodec: wire.Codec<CaseUnionTypedResult> =
  wire.record<CaseUnionTypedResult>("CaseUnionTypedResult", {});

// command: 28 lines, sha256 669a2e278a5e
