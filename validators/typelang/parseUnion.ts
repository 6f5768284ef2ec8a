import type { ArrayExpression, TypeExpression } from '../../types/TypeExpression.js';
import type { TokenCursor } from './TokenCursor.js';
import { isMark } from './TokenCursor.js';
import { parsePrimary } from './parsePrimary.js';
import { CONSTRUCTS } from './refusals.js';

/** Parses a whole type: a union, which may have one member only. Nested unions are flattened. */
export function parseUnion(cursor: TokenCursor): TypeExpression {
  return cursor.nested(() => {
    const { start } = cursor.current;
    cursor.take('|');
    const first = parseOperator(cursor);
    if (!cursor.at('|')) return first;
    const members = flat(first);
    while (cursor.take('|')) members.push(...flat(parseOperator(cursor)));
    return { kind: 'union', members, start, end: cursor.lastEnd };
  });
}

function flat(type: TypeExpression): TypeExpression[] {
  return type.kind === 'union' ? type.members : [type];
}

/** `readonly` applies to the whole `T[][]` after it. */
function parseOperator(cursor: TokenCursor): TypeExpression {
  const { kind, text, start } = cursor.current;
  if (kind !== 'word' || text !== 'readonly') return parsePostfix(cursor);
  const keyword = cursor.next();
  const operand = cursor.current;
  const type = cursor.nested(() => parseOperator(cursor));
  // TypeScript wants the array or tuple itself here: no parenthesis around it, no second `readonly`.
  const twice =
    operand.kind === 'word' && (operand.text === 'readonly' || (type.kind === 'array' && type.readonly));
  const direct = type.start === operand.start && !twice;
  if (direct && type.kind === 'array') return { ...type, readonly: true, start };
  if (direct && type.kind === 'tuple') return { ...type, start };
  return cursor.refuse(CONSTRUCTS.readonlyOther, keyword);
}

function parsePostfix(cursor: TokenCursor): TypeExpression {
  const { start } = cursor.current;
  let type = parsePrimary(cursor, parseUnion);
  // On a new line a bracket starts the next member of an object.
  while (cursor.at('[') && !cursor.current.newLine) {
    const next = cursor.peek(1);
    if (next.kind !== 'end' && !isMark(next, ']')) cursor.refuse(CONSTRUCTS.indexedAccess);
    cursor.next();
    type = {
      kind: 'array',
      element: type,
      readonly: false,
      start,
      end: cursor.expect(']').end,
    } satisfies ArrayExpression;
  }
  refuseContinuation(cursor);
  return type;
}

/** What TypeScript would read on as part of the type. */
function refuseContinuation(cursor: TokenCursor): void {
  const { kind, text, newLine } = cursor.current;
  if (kind === 'word') {
    if (text === 'extends' && !newLine) cursor.refuse(CONSTRUCTS.conditional);
    if (text === 'is' && !newLine) cursor.refuse(CONSTRUCTS.predicate);
  } else if (kind === 'mark') {
    if (text === '&') cursor.refuse(CONSTRUCTS.intersection);
    if (text === '=>') cursor.refuse(CONSTRUCTS.functionType);
    if (text === '!' && !newLine) cursor.refuse(CONSTRUCTS.jsdoc);
    if (text === '?') cursor.refuse(CONSTRUCTS.questionMark);
  }
}
