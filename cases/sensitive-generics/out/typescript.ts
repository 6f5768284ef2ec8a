export interface Sealed<T> {
  note: string;
  held: Secret_<T>;
}

export function sealedCodec<T>(codecOfT: wire.Codec<T>): wire.Codec<Sealed<T>> {
  return wire.record<Sealed<T>>("Sealed", {
    note: wire.string(),
    held: wire.secret(codecOfT),
  });
}

export interface Listed<T> {
  note: string;
  items: T[];
}

export function listedCodec<T>(codecOfT: wire.Codec<T>): wire.Codec<Listed<T>> {
  return wire.record<Listed<T>>("Listed", {
    note: wire.string(),
    items: wire.array(codecOfT),
  });
}

export interface Label {
  label: string;
}

export const labelCodec: wire.Codec<Label> = wire.record<Label>("Label", {
  label: wire.string(),
});

export interface Secret {
  label: string;
  secret: Secret_<string>;
}

export const secretCodec: wire.Codec<Secret> = wire.record<Secret>("Secret", {
  label: wire.string(),
  secret: wire.secret(wire.string()),
});

/** What `case/sensitive-generics` takes. */
export interface CaseSensitiveGenericsParams {
  user: string;
  text: Sealed<string>;
  record: Sealed<Label>;
  plain: Listed<Secret>;
}

export const caseSensitiveGenericsParamsCodec: wire.Codec<CaseSensitiveGenericsParams> =
  wire.record<CaseSensitiveGenericsParams>("CaseSensitiveGenericsParams", {
    user: wire.string(),
    text: sealedCodec(wire.string()),
    record: sealedCodec(labelCodec),
    plain: listedCodec(secretCodec),
  });

/** What `case/sensitive-generics` gives. */
export type CaseSensitiveGenericsResult = Record<string, never>;

export const caseSensitiveGenericsResultCodec: wire.Codec<CaseSensitiveGenericsResult> =
  wire.record<CaseSensitiveGenericsResult>("CaseSensitiveGenericsResult", {});

// command: 31 lines, sha256 a06f376d78df
