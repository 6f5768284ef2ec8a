/** What `case/deprecated-command` takes. */
export interface CaseDeprecatedCommandParams {
  value: string;
}

export const caseDeprecatedCommandParamsCodec: wire.Codec<CaseDeprecatedCommandParams> =
  wire.record<CaseDeprecatedCommandParams>("CaseDeprecatedCommandParams", {
    value: wire.string(),
  });

/** What `case/deprecated-command` gives. */
export interface CaseDeprecatedCommandResult {
  done: boolean;
}

export const caseDeprecatedCommandResultCodec: wire.Codec<CaseDeprecatedCommandResult> =
  wire.record<CaseDeprecatedCommandResult>("CaseDeprecatedCommandResult", {
    done: wire.boolean(),
  });

/** What both sides of `CaseDeprecatedCommand` agree on. */
export const caseDeprecatedCommandContract = defineCommand({
  name: "case/deprecated-command",
  description: "Who calls a deprecated command is warned.",
  params: caseDeprecatedCommandParamsCodec,
  result: caseDeprecatedCommandResultCodec,
  errors: [],
  environment: "server",
  effect: "write",
  idempotent: false,
  accessLevel: "internal",
});

/**
 * Who calls a deprecated command is warned.
 * @deprecated call case/deprecated-fields
 */
export const CaseDeprecatedCommand = {
  commandName: "case/deprecated-command",
  /**
   * Runs the command wherever it is registered.
   * @throws ValidationError for params that break the contract.
   */
  execute(
    params: CaseDeprecatedCommandParams,
    options?: ExecuteOptions,
  ): Promise<CaseDeprecatedCommandResult> {
    return Commands.execute(caseDeprecatedCommandContract, params, options);
  },
} as const;
