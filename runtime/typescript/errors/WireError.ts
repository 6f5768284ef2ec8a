import type { JsonValue } from '../wire/JsonValue.js';

/** An error as it travels: `data` is present only when the error declares fields. */
export interface WireError {
  readonly code: string;
  readonly message: string;
  readonly data?: JsonValue;
}
