export type Id = bigint;

export const idCodec: wire.Codec<Id> = wire.int64();

export type Ids = Id[];

export const idsCodec: wire.Codec<Ids> = wire.array(idCodec);

export type Maybe = string | null;

export const maybeCodec: wire.Codec<Maybe> = wire.nullable(wire.string());

export interface Row {
  id: Id;
}

export const rowCodec: wire.Codec<Row> = wire.record<Row>("Row", {
  id: idCodec,
});

export type Old = Row;

export const oldCodec: wire.Codec<Old> = rowCodec;

export const letterValues = ["a", "b"] as const;

export type Letter = (typeof letterValues)[number];

export const letterCodec: wire.Codec<Letter> = wire.literals(letterValues);

/** What `case/alias` takes. */
export interface CaseAliasParams {
  id: Id;
  ids: Ids;
  maybe: Maybe;
  row: Old;
  /** @defaultValue "b" */
  letter: Letter;
  optionalMaybe?: Maybe;
}

/** A {@link CaseAliasParams} as callers may pass it: fields with defaults may be left out. */
export interface CaseAliasParamsInput {
  id: Id;
  ids: Ids;
  maybe: Maybe;
  row: Old;
  /** @defaultValue "b" */
  letter?: Letter;
  optionalMaybe?: Maybe;
}

export const caseAliasParamsCodec: wire.Codec<
  CaseAliasParams,
  CaseAliasParamsInput
> = wire.record<CaseAliasParams, CaseAliasParamsInput>("CaseAliasParams", {
  id: idCodec,
  ids: idsCodec,
  maybe: maybeCodec,
  row: oldCodec,
  letter: wire.withDefault(letterCodec, "b"),
  optionalMaybe: wire.optional(maybeCodec),
});

/** What `case/alias` gives. */
export type CaseAliasResult = Record<string, never>;

export const caseAliasResultCodec: wire.Codec<CaseAliasResult> =
  wire.record<CaseAliasResult>("CaseAliasResult", {});

// command: 27 lines, sha256 77187e9a9303
