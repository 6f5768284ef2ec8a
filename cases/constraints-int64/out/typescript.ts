/** What `case/constraints-int64` takes. */
export interface CaseConstraintsInt64Params {
  /** Between -9223372036854775808 and 9223372036854775807. */
  whole: bigint;
  /** Between 10 and 20. */
  tens: bigint;
  /** At least 9007199254740993. */
  huge?: bigint;
  /** At most -9007199254740993. */
  below?: bigint;
}

export const caseConstraintsInt64ParamsCodec: wire.Codec<CaseConstraintsInt64Params> =
  wire.record<CaseConstraintsInt64Params>("CaseConstraintsInt64Params", {
    whole: wire.int64({
      min: -9223372036854775808n,
      max: 9223372036854775807n,
    }),
    tens: wire.int64({ min: 10n, max: 20n }),
    huge: wire.optional(wire.uint64({ min: 9007199254740993n })),
    below: wire.optional(wire.int64({ max: -9007199254740993n })),
  });

/** What `case/constraints-int64` gives. */
export type CaseConstraintsInt64Result = Record<string, never>;

export const caseConstraintsInt64ResultCodec: wire.Codec<CaseConstraintsInt64Result> =
  wire.record<CaseConstraintsInt64Result>("CaseConstraintsInt64Result", {});

// command: 27 lines, sha256 7b86c5bf875c
