import { remembered } from '../../types/remembered.js';
import type { TypeExpression } from '../../types/TypeExpression.js';
import { TokenCursor } from './TokenCursor.js';
import { TypeFailure, type TypeIssue } from './TypeIssue.js';
import { parseUnion } from './parseUnion.js';
import { CONSTRUCTS } from './refusals.js';
import { scanType } from './scanType.js';

const MAX_LENGTH = 10_000;
const MAX_DEPTH = 64;

/** The result of {@link parseType}. */
export type ParsedType = { ok: true; type: TypeExpression } | { ok: false; issue: TypeIssue };

/**
 * Parses a type expression: the syntax of TypeScript, a declared subset of it, and `command/name#Type`.
 *
 * Whatever it accepts is a valid TypeScript type of the same shape, apart from the explicit form. It does not
 * resolve names or count type arguments. The first issue ends it; it throws nothing.
 *
 * @param text At most 10,000 UTF-16 code units, at most 64 levels of nesting; more is refused. Offsets in the
 * result count from its start.
 */
export const parseType = remembered(1000, (text): ParsedType => {
  if (text.length > MAX_LENGTH) return refuseAll(text, CONSTRUCTS.tooLong);
  try {
    const cursor = new TokenCursor(scanType(text));
    const type = parseUnion(cursor);
    if (cursor.current.kind !== 'end') cursor.fail('the end of the type');
    return deeperThan(type, MAX_DEPTH) ? refuseAll(text, CONSTRUCTS.tooDeep) : { ok: true, type };
  } catch (error) {
    if (error instanceof TypeFailure) return { ok: false, issue: error.issue };
    throw error;
  }
});

function refuseAll(text: string, refusal: { construct: string; remedy: string }): ParsedType {
  return { ok: false, issue: { kind: 'refused', ...refusal, start: 0, end: text.length } };
}

/** The rules nest at most 64 levels, but `T[][][]` is a loop: it is the tree that must not be deeper. */
function deeperThan(type: TypeExpression, levels: number): boolean {
  return levels === 0 || childrenOf(type).some((child) => deeperThan(child, levels - 1));
}

function childrenOf(type: TypeExpression): readonly TypeExpression[] {
  switch (type.kind) {
    case 'name':
      return type.args;
    case 'array':
      return [type.element];
    case 'tuple':
      return type.elements;
    case 'object':
      return type.members.map((member) => member.type);
    case 'union':
      return type.members;
    case 'literal':
    case 'null':
      return [];
  }
}
