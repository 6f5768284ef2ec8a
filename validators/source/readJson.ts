import type { JsonValue } from '../../types/Json.js';
import type { JsonIssue } from './JsonIssue.js';
import { JsonReader } from './JsonReader.js';
import { Positions } from './Positions.js';

/** The result of {@link readJson}. */
export interface JsonDocument {
  /** `undefined` after a `syntax` or `depth` issue. Of a duplicate key it keeps the last value. */
  value: JsonValue | undefined;
  positions: Positions;
  /** In the order of the text; a `syntax` or `depth` issue is the last. */
  issues: JsonIssue[];
}

export interface ReadJsonOptions {
  /** How many containers may be open at once; 128 unless told. */
  maxDepth?: number;
}

/**
 * Reads a JSON text strictly (RFC 8259) and remembers where everything is.
 *
 * It accepts what `JSON.parse` accepts, with the same value, except that duplicate keys, lone surrogates and
 * too deep nesting are issues, and that one leading byte order mark is skipped. Nothing is thrown. `__proto__`
 * becomes an own property; do not copy values with assignment in a loop over keys.
 *
 * @param text The whole text; all offsets of the result are UTF-16 code units from its start.
 */
export function readJson(text: string, options: ReadJsonOptions = {}): JsonDocument {
  const reader = new JsonReader(text, options.maxDepth ?? 128);
  const complete = reader.read();
  return {
    value: complete ? reader.builder.value : undefined,
    positions: new Positions(reader.builder.spans),
    issues: reader.issues,
  };
}
