import type { JsonValue } from '../wire/JsonValue.js';

/** What makes one JSON value of another, by JSON pointer. No pointer lies below another one. */
export interface Changes {
  readonly set?: Readonly<Record<string, JsonValue>>;
  readonly repeat?: Readonly<
    Record<string, { readonly text?: string; readonly item?: JsonValue; readonly times: number }>
  >;
  readonly remove?: readonly string[];
}

/** A value, whole or as changes of the accepted value with the index `from`, the first one when it is absent. */
export interface CaseValue extends Changes {
  readonly wire?: JsonValue;
  readonly from?: number;
}

export interface AcceptedCase extends CaseValue {
  readonly title: string;
  /** How what encoding gives differs from the value. */
  readonly encoded?: Changes;
}

export interface RefusedCase extends CaseValue {
  readonly rule: string;
  readonly path?: string;
}

export interface TypeCases {
  readonly name: string;
  readonly accepted: readonly AcceptedCase[];
  readonly refused: readonly RefusedCase[];
}

export interface WireErrorCase {
  readonly code: string;
  readonly data?: JsonValue;
}

export interface ExampleCase {
  readonly title: string;
  readonly params: JsonValue;
  readonly result?: JsonValue;
  readonly error?: WireErrorCase;
}

/** The cases of one spec, as `specs/schema/contract-cases.v1.schema.json` describes them. */
export interface CaseFile {
  readonly format: 1;
  readonly checksum: string;
  readonly spec: string;
  readonly types: readonly TypeCases[];
  readonly errors: readonly WireErrorCase[];
  readonly examples: readonly ExampleCase[];
  readonly unknown: readonly string[];
}
