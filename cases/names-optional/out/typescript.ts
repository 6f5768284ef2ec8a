export const kindValues = [
  "none",
  "some",
  "null",
  "nil",
  "absent",
  "nothing",
] as const;

export type Kind = (typeof kindValues)[number];

export const kindCodec: wire.Codec<Kind> = wire.literals(kindValues);

export const shadeValues = ["none", "some"] as const;

export type Shade = (typeof shadeValues)[number] | (string & {});

export const shadeCodec: wire.Codec<Shade> = wire.openLiterals(shadeValues);

export type Choice =
  | { kind: "none" }
  | {
      kind: "some";
      value: string;
    }
  | {
      kind: "other";
      kinds: Kind[];
    };

export const choiceCodec: wire.Codec<Choice> = wire.union<Choice, "kind">(
  "Choice",
  "kind",
  {
    none: wire.unit(),
    some: wire.record("Choice some", {
      value: wire.string(),
    }),
    other: wire.record("Choice other", {
      kinds: wire.array(kindCodec),
    }),
  },
);

/** What `case/names-optional` takes. */
export interface CaseNamesOptionalParams {
  /** @defaultValue "none" */
  closed: Kind | null;
  /** @defaultValue "none" */
  open: Shade | null;
  /** @defaultValue {"kind":"none"} */
  union: Choice | null;
  maybe?: Kind;
  either?: Shade | null;
  /** @defaultValue ["none",null] */
  kinds: (Kind | null)[];
  choices?: Record<string, Choice | null>;
}

/** A {@link CaseNamesOptionalParams} as callers may pass it: fields with defaults may be left out. */
export interface CaseNamesOptionalParamsInput {
  /** @defaultValue "none" */
  closed?: Kind | null;
  /** @defaultValue "none" */
  open?: Shade | null;
  /** @defaultValue {"kind":"none"} */
  union?: Choice | null;
  maybe?: Kind;
  either?: Shade | null;
  /** @defaultValue ["none",null] */
  kinds?: (Kind | null)[];
  choices?: Record<string, Choice | null>;
}

export const caseNamesOptionalParamsCodec: wire.Codec<
  CaseNamesOptionalParams,
  CaseNamesOptionalParamsInput
> = wire.record<CaseNamesOptionalParams, CaseNamesOptionalParamsInput>(
  "CaseNamesOptionalParams",
  {
// types: 58 more lines, sha256 2659155326e1

/** What both sides of `CaseNamesOptional` agree on. */
export const caseNamesOptionalContract = defineCommand({
  name: "case/names-optional",
  description:
    "Values, variants and errors that are called like the parts of an optional, where there may be none.",
  params: caseNamesOptionalParamsCodec,
  result: caseNamesOptionalResultCodec,
  errors: [CaseNamesOptionalNoneError, CaseNamesOptionalSomeError],
  environment: "server",
  effect: "write",
  idempotent: false,
  accessLevel: "internal",
});

/** Values, variants and errors that are called like the parts of an optional, where there may be none. */
export const CaseNamesOptional = {
  commandName: "case/names-optional",
  /**
   * Runs the command wherever it is registered.
   * @throws ValidationError for params that break the contract.
   */
  execute(
    params: CaseNamesOptionalParamsInput = {},
    options?: ExecuteOptions,
  ): Promise<CaseNamesOptionalResult> {
    return Commands.execute(caseNamesOptionalContract, params, options);
  },
} as const;
