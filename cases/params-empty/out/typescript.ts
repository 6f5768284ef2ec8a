/** What `case/params-empty` takes. */
export type CaseParamsEmptyParams = Record<string, never>;

export const caseParamsEmptyParamsCodec: wire.Codec<CaseParamsEmptyParams> =
  wire.record<CaseParamsEmptyParams>("CaseParamsEmptyParams", {});

/** What `case/params-empty` gives. */
export interface CaseParamsEmptyResult {
  ok: boolean;
}

export const caseParamsEmptyResultCodec: wire.Codec<CaseParamsEmptyResult> =
  wire.record<CaseParamsEmptyResult>("CaseParamsEmptyResult", {
    ok: wire.boolean(),
  });

/** What both sides of `CaseParamsEmpty` agree on. */
export const caseParamsEmptyContract = defineCommand({
  name: "case/params-empty",
  description: "A command that takes nothing.",
  params: caseParamsEmptyParamsCodec,
  result: caseParamsEmptyResultCodec,
  errors: [],
  environment: "server",
  effect: "write",
  idempotent: false,
  accessLevel: "internal",
});

/** A command that takes nothing. */
export const CaseParamsEmpty = {
  commandName: "case/params-empty",
  /**
   * Runs the command wherever it is registered.
   * @throws ValidationError for params that break the contract.
   */
  execute(
    params: CaseParamsEmptyParams = {},
    options?: ExecuteOptions,
  ): Promise<CaseParamsEmptyResult> {
    return Commands.execute(caseParamsEmptyContract, params, options);
  },
} as const;
