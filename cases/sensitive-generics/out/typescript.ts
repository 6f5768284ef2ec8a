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

export interface Boxed<T> {
  note: string;
  inner: Listed<T>;
}

export function boxedCodec<T>(codecOfT: wire.Codec<T>): wire.Codec<Boxed<T>> {
  return wire.record<Boxed<T>>("Boxed", {
    note: wire.string(),
    inner: listedCodec(codecOfT),
  });
}

export type Rows<T> = Listed<T>[];

export function rowsCodec<T>(codecOfT: wire.Codec<T>): wire.Codec<Rows<T>> {
  return wire.array(listedCodec(codecOfT));
}

export type Event<T> =
  | {
      kind: "one";
      value: T;
    }
  | { kind: "none" }
  | wire.SecretUnknown<"kind">;

export function eventCodec<T>(codecOfT: wire.Codec<T>): wire.Codec<Event<T>> {
  return wire.union<Event<T>, "kind">(
    "Event",
    "kind",
    {
      one: wire.record("Event one", {
        value: codecOfT,
      }),
      none: wire.unit(),
    },
    { open: true, secret: true },
  );
// types: 65 more lines, sha256 96e66f2ecfd1

// command: 31 lines, sha256 8e083b7bdbf6
