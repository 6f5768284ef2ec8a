export interface Code {
  /** Matches `^[0-9]+$`. */
  code: string;
}

export const codeCodec: wire.Codec<Code> = wire.record<Code>("Code", {
  code: wire.string({ pattern: "^[0-9]+$" }),
});

/** What `case/sensitive-constraints` takes. */
export interface CaseSensitiveConstraintsParams {
  user: string;
  /** Matches `^[0-9]{4}$`. */
  pin: Secret<string>;
  /** 6 to 12 characters. */
  word: Secret<string>;
  /** At most 2 items. */
  few: Secret<string[]>;
  /** Between 1 and 70000000. */
  amount: Secret<number>;
  codes: Secret<Record<string, Code>>;
}

export const caseSensitiveConstraintsParamsCodec: wire.Codec<CaseSensitiveConstraintsParams> =
  wire.record<CaseSensitiveConstraintsParams>(
    "CaseSensitiveConstraintsParams",
    {
      user: wire.string(),
      pin: wire.secret(wire.string({ pattern: "^[0-9]{4}$" })),
      word: wire.secret(wire.string({ minLength: 6, maxLength: 12 })),
      few: wire.secret(wire.array(wire.string(), { maxItems: 2 })),
      amount: wire.secret(wire.int32({ min: 1, max: 70000000 })),
      codes: wire.secret(wire.map(codeCodec)),
    },
  );

/** What `case/sensitive-constraints` gives. */
export type CaseSensitiveConstraintsResult = Record<string, never>;

export const caseSensitiveConstraintsResultCodec: wire.Codec<CaseSensitiveConstraintsResult> =
  wire.record<CaseSensitiveConstraintsResult>(
    "CaseSensitiveConstraintsResult",
    {},
  );

// command: 31 lines, sha256 44b50e0268d8
