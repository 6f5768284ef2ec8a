import type { JsonObject, JsonValue } from './Json.js';

/** The number of the format that archc writes; `specs/schema/contract-cases.v1.schema.json` describes it. */
export const caseFormat = 1;

/** What makes one JSON value of another, by JSON pointer: first `set` in order, then `repeat`, then `remove`. */
export interface Changes {
  set?: Record<string, JsonValue>;
  /** Long values, written short: a text, or a list of one item, this many times. */
  repeat?: Record<string, Repetition>;
  remove?: string[];
}

export type Repetition = { text: string; times: number } | { item: JsonValue; times: number };

/** A value as it comes over the wire: written whole, or as changes of an accepted value before it, the first one if none is named. */
export type CaseValue = { wire: JsonValue } | ({ from?: number } & Changes);

/** A value that a type takes. `encoded` says how encoding it again differs from it; absent means not at all. */
export type AcceptedCase = { title: string; encoded?: Changes } & CaseValue;

/** A value that a type refuses by a rule, and where. Without a path it is up to the language what it tells: it is secret. */
export type RefusedCase = { rule: string; path?: string } & CaseValue;

/** What is known of one type. */
export interface TypeCases {
  /** In the spelling of the spec: `Params`, `Result`, `NOT_FOUND.error`, `Item`. */
  name: string;
  accepted: AcceptedCase[];
  refused: RefusedCase[];
}

/** An error as it travels. */
export interface WireErrorCase {
  code: string;
  data?: JsonObject;
}

/** A call that the spec shows, and what it ends with where the spec says that. */
export interface ExampleCase {
  title: string;
  params: JsonObject;
  result?: JsonObject;
  error?: WireErrorCase;
}

/** All that tests of one spec check, in any language. */
export interface ContractCases {
  spec: string;
  types: TypeCases[];
  errors: WireErrorCase[];
  examples: ExampleCase[];
  /** Types without cases, since nobody knows a valid value of them. */
  unknown: string[];
}
