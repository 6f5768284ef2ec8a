import type { JsonProblem, Span } from './JsonIssue.js';
import { decodedSpan } from './decodedSpan.js';

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Finds the first half of a surrogate pair in a string.
 *
 * @param literal The span of the string literal in the text, quotes included.
 * @param value The decoded string; halves that come together by an escape and a raw character are a pair.
 */
export function surrogateProblem(text: string, literal: Span, value: string): JsonProblem | undefined {
  const lone = value.search(LONE_SURROGATE);
  if (lone < 0) return undefined;
  const reason = 'the string holds half of a surrogate pair, which UTF-8 cannot encode';
  return { reason, hint: 'write the whole character', ...decodedSpan(text, literal, [lone, lone + 1]) };
}
