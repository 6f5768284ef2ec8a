/** A half-open span of a text, in UTF-16 code units from its start. */
export interface Span {
  start: number;
  end: number;
}

/**
 * - `syntax`: not JSON (RFC 8259); reading stops at the first one.
 * - `depth`: nested deeper than the limit; reading stops there.
 * - `duplicate-key`: the key occurs before in the same object; the value keeps the last one.
 * - `surrogate`: a string holds half of a surrogate pair, which UTF-8 cannot encode. One issue per string.
 */
export type JsonIssueKind = 'syntax' | 'depth' | 'duplicate-key' | 'surrogate';

/** What is wrong at a span of a text, in words for a person. */
export interface JsonProblem extends Span {
  reason: string;
  /** How to repair it, when that is known. */
  hint?: string;
  /** The first of a duplicate key, or the bracket that is never closed. */
  related?: Span;
}

/** A problem found while reading a JSON text. */
export interface JsonIssue extends JsonProblem {
  kind: JsonIssueKind;
  /** JSON pointer of the value being read, or of the innermost open container. */
  pointer: string;
}
