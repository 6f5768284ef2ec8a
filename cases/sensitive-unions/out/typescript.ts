export interface Card {
  label: string;
  secret: Secret<string>;
}

export const cardCodec: wire.Codec<Card> = wire.record<Card>("Card", {
  label: wire.string(),
  secret: wire.secret(wire.string()),
});

export type Login =
  | {
      kind: "password";
      name: string;
      /** At most 12 characters. */
      word: Secret<string>;
    }
  | { kind: "none" };

export const loginCodec: wire.Codec<Login> = wire.union<Login, "kind">(
  "Login",
  "kind",
  {
    password: wire.record("Login password", {
      name: wire.string(),
      word: wire.secret(wire.string({ maxLength: 12 })),
    }),
    none: wire.unit(),
  },
);

export type Beside =
  | {
      type: "key";
      value: {
        label: string;
        secret: Secret<string>;
      };
    }
  | { type: "card"; value: Card };

export const besideCodec: wire.Codec<Beside> = wire.union<
  Beside,
  "type",
  "value"
>(
  "Beside",
  "type",
  {
    key: wire.record("Beside key", {
      label: wire.string(),
      secret: wire.secret(wire.string()),
    }),
    card: cardCodec,
  },
  { content: "value" },
);

export type Typed =
  ({ kind: "card" } & Card) | { kind: "none" } | wire.SecretUnknown<"kind">;

export const typedCodec: wire.Codec<Typed> = wire.union<Typed, "kind">(
  "Typed",
  "kind",
  {
    card: cardCodec,
    none: wire.unit(),
  },
  { open: true, secret: true },
);

export type Deep =
  | {
      k: "boxes";
      boxes: Record<string, Card[]>;
    }
  | wire.SecretUnknown<"k">;

export const deepCodec: wire.Codec<Deep> = wire.union<Deep, "k">(
  "Deep",
// types: 36 more lines, sha256 466084c5c1ae

// command: 28 lines, sha256 e240fbff5682
