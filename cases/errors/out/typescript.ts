export interface Detail {
  at: DateTime;
  /** @defaultValue 1 */
  depth: number;
}

/** A {@link Detail} as callers may pass it: fields with defaults may be left out. */
export interface DetailInput {
  at: DateTime;
  /** @defaultValue 1 */
  depth?: number;
}

export const detailCodec: wire.Codec<Detail, DetailInput> = wire.record<
  Detail,
  DetailInput
>("Detail", {
  at: wire.datetime(),
  depth: wire.withDefault(wire.uint8(), 1),
});

/** What `case/errors` takes. */
export interface CaseErrorsParams {
  id: Uuid;
}

export const caseErrorsParamsCodec: wire.Codec<CaseErrorsParams> =
  wire.record<CaseErrorsParams>("CaseErrorsParams", {
    id: wire.uuid(),
  });

/** What `case/errors` gives. */
export interface CaseErrorsResult {
  ok: boolean;
  detail?: Detail;
}

/** A {@link CaseErrorsResult} as callers may pass it: fields with defaults may be left out. */
export interface CaseErrorsResultInput {
  ok: boolean;
  detail?: DetailInput;
}

export const caseErrorsResultCodec: wire.Codec<
  CaseErrorsResult,
  CaseErrorsResultInput
> = wire.record<CaseErrorsResult, CaseErrorsResultInput>("CaseErrorsResult", {
  ok: wire.boolean(),
  detail: wire.optional(detailCodec),
});

export interface CaseErrorsClassErrorData {
  class: string;
  detail: Detail;
}

/** A {@link CaseErrorsClassErrorData} as callers may pass it: fields with defaults may be left out. */
export interface CaseErrorsClassErrorDataInput {
  class: string;
  detail: DetailInput;
}

export const caseErrorsClassErrorDataCodec: wire.Codec<
  CaseErrorsClassErrorData,
  CaseErrorsClassErrorDataInput
> = wire.record<CaseErrorsClassErrorData, CaseErrorsClassErrorDataInput>(
  "CaseErrorsClassErrorData",
  {
    class: wire.string(),
    detail: detailCodec,
  },
);

export interface CaseErrorsTooLargeErrorData {
  limit: bigint;
  found: bigint | null;
  hint?: string;
}

export const caseErrorsTooLargeErrorDataCodec: wire.Codec<CaseErrorsTooLargeErrorData> =
// types: 43 more lines, sha256 ef276292a86f

/** What both sides of `CaseErrors` agree on. */
export const caseErrorsContract = defineCommand({
  name: "case/errors",
  description:
    "A command with errors of its own: with data, without, and with odd codes.",
  params: caseErrorsParamsCodec,
  result: caseErrorsResultCodec,
  errors: [
    CaseErrorsNotFoundError,
    CaseErrorsClassError,
    CaseErrorsTooLargeError,
  ],
  environment: "server",
  effect: "write",
  idempotent: false,
  accessLevel: "internal",
});

/** A command with errors of its own: with data, without, and with odd codes. */
export const CaseErrors = {
  commandName: "case/errors",
  /**
   * Runs the command wherever it is registered.
   * @throws ValidationError for params that break the contract.
   */
  execute(
    params: CaseErrorsParams,
    options?: ExecuteOptions,
  ): Promise<CaseErrorsResult> {
    return Commands.execute(caseErrorsContract, params, options);
  },
} as const;
