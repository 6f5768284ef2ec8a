export const levelValues = ["low", "high"] as const;

export type Level = (typeof levelValues)[number];

export const levelCodec: wire.Codec<Level> = wire.literals(levelValues);

/** What `case/defaults` takes. */
export interface CaseDefaultsParams {
  /** @defaultValue "it's \"fine\" \\ ${x} %s #{y}\n\u2028" */
  text: string;
  /** @defaultValue "" */
  empty: string;
  /** @defaultValue true */
  flag: boolean;
  /** @defaultValue -128 */
  small: number;
  /** @defaultValue 9007199254740991 */
  wide: number;
  /** @defaultValue -9223372036854775808n */
  big: bigint;
  /** @defaultValue 18446744073709551615n */
  huge: bigint;
  /** @defaultValue 1e-7 */
  ratio: number;
  /** @defaultValue 0.5 */
  single: number;
  /** @defaultValue "AAEC/w==" */
  blob: Uint8Array;
  /** @defaultValue "2026-01-02T03:04:05.678Z" */
  at: DateTime;
  /** @defaultValue "2024-02-29" */
  day: LocalDate;
  /** @defaultValue "0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e" */
  id: Uuid;
  /** @defaultValue "https://example.com/" */
  link: UrlString;
  /** @defaultValue {"a":[1,null,{"b":"c"}]} */
  any: JsonValue;
  /** @defaultValue null */
  nothing: string | null;
  /** @defaultValue "some" */
  something: string | null;
  /** @defaultValue "high" */
  level: Level;
}

/** A {@link CaseDefaultsParams} as callers may pass it: fields with defaults may be left out. */
export interface CaseDefaultsParamsInput {
  /** @defaultValue "it's \"fine\" \\ ${x} %s #{y}\n\u2028" */
  text?: string;
  /** @defaultValue "" */
  empty?: string;
  /** @defaultValue true */
  flag?: boolean;
  /** @defaultValue -128 */
  small?: number;
  /** @defaultValue 9007199254740991 */
  wide?: number;
  /** @defaultValue -9223372036854775808n */
  big?: bigint;
  /** @defaultValue 18446744073709551615n */
  huge?: bigint;
  /** @defaultValue 1e-7 */
  ratio?: number;
  /** @defaultValue 0.5 */
  single?: number;
  /** @defaultValue "AAEC/w==" */
  blob?: Uint8Array;
  /** @defaultValue "2026-01-02T03:04:05.678Z" */
  at?: DateTime;
  /** @defaultValue "2024-02-29" */
  day?: LocalDate;
  /** @defaultValue "0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e" */
  id?: Uuid;
  /** @defaultValue "https://example.com/" */
  link?: UrlString;
  /** @defaultValue {"a":[1,null,{"b":"c"}]} */
  any?: JsonValue;
  /** @defaultValue null */
  nothing?: string | null;
// types: 56 more lines, sha256 6edaa5d6dcae

// command: 27 lines, sha256 2f50a44acd8b
