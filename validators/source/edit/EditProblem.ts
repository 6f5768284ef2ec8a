import type { JsonIssue } from '../JsonIssue.js';

/**
 * Why a patch was not applied. `operation` is the index of the operation that failed.
 *
 * - `unreadable`: the text is not JSON as archc reads it; duplicate keys and too deep nesting count.
 * - `not-found`: there is nothing at the pointer, or the pointer is none.
 * - `test-failed`: another value is there.
 * - `into-itself`: a value cannot move into a part of itself.
 * - `root`: the whole document cannot be removed or moved away.
 * - `bad-value`: the document would not be readable with the value, as when it is nested too deeply.
 */
export type EditProblem =
  | { kind: 'unreadable'; issue: JsonIssue }
  | { kind: 'not-found' | 'test-failed' | 'into-itself' | 'root'; operation: number; pointer: string }
  | { kind: 'bad-value'; operation: number; pointer: string; reason: string };
