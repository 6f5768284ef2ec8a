export interface Account {
  label: string;
  /** At least 4 characters. */
  password: Secret<string>;
}

export const accountCodec: wire.Codec<Account> = wire.record<Account>(
  "Account",
  {
    label: wire.string(),
    password: wire.secret(wire.string({ minLength: 4 })),
  },
);

export interface Strict {
  known: string;
}

export const strictCodec: wire.Codec<Strict> = wire.record<Strict>(
  "Strict",
  {
    known: wire.string(),
  },
  { strict: true },
);

export type Words = string[];

export const wordsCodec: wire.Codec<Words> = wire.array(wire.string());

export interface Keys {
  list: Secret<Words>;
}

export const keysCodec: wire.Codec<Keys> = wire.record<Keys>("Keys", {
  list: wire.secret(wordsCodec),
});

export const kindValues = ["kind-one", "kind-two"] as const;

export type Kind = (typeof kindValues)[number];

export const kindCodec: wire.Codec<Kind> = wire.literals(kindValues);

export interface Inline {
  open: string;
  shut: Secret<string>;
}

export const inlineCodec: wire.Codec<Inline> = wire.record<Inline>("Inline", {
  open: wire.string(),
  shut: wire.secret(wire.string()),
});

/** What `case/sensitive-records` takes. */
export interface CaseSensitiveRecordsParams {
  user: string;
  account: Account;
  accounts: Account[];
  vault: Secret<Account>;
  keys: Keys;
  inline: Inline;
  kind: Secret<Kind>;
  strict: Secret<Strict>;
}

export const caseSensitiveRecordsParamsCodec: wire.Codec<CaseSensitiveRecordsParams> =
  wire.record<CaseSensitiveRecordsParams>("CaseSensitiveRecordsParams", {
    user: wire.string(),
    account: accountCodec,
    accounts: wire.array(accountCodec),
    vault: wire.secret(accountCodec),
    keys: keysCodec,
    inline: inlineCodec,
    kind: wire.secret(kindCodec),
    strict: wire.secret(strictCodec),
  });

/** What `case/sensitive-records` gives. */
export type CaseSensitiveRecordsResult = Record<string, never>;
// types: 3 more lines, sha256 d0ce954b7691

// command: 31 lines, sha256 ea52f8d2c315
