import type { TypeExpression } from '../../types/TypeExpression.js';
import type { TokenCursor } from './TokenCursor.js';
import { isMark } from './TokenCursor.js';
import { parseName } from './parseName.js';
import { parseObject } from './parseObject.js';
import type { TypeRule } from './TypeRule.js';
import { CONSTRUCTS, type Refusal } from './refusals.js';

/** Marks that start a type in TypeScript, but not here. */
const REFUSED_MARKS: ReadonlyMap<string, Refusal> = new Map([
  ['<', CONSTRUCTS.functionType],
  ['&', CONSTRUCTS.intersection],
  ['*', CONSTRUCTS.jsdoc],
  ['?', CONSTRUCTS.jsdoc],
  ['!', CONSTRUCTS.jsdoc],
]);

/** Parses a type without operators: a literal, a name, or something in brackets. */
export function parsePrimary(cursor: TokenCursor, parseType: TypeRule): TypeExpression {
  const { kind, text, start } = cursor.current;
  if (kind === 'string') return { kind: 'literal', value: text, start, end: cursor.next().end };
  if (kind === 'number') return cursor.refuse(CONSTRUCTS.number);
  if (kind === 'word' || kind === 'module') return parseName(cursor, parseType);
  if (kind === 'end') return cursor.fail('a type');
  const refusal = REFUSED_MARKS.get(text);
  if (refusal !== undefined) cursor.refuse(refusal);
  if (text === '-' && cursor.peek(1).kind === 'number')
    cursor.refuse(CONSTRUCTS.number, { start, end: cursor.peek(1).end });
  if (text === '(') return parseParentheses(cursor, parseType);
  if (text === '[') return parseTuple(cursor, parseType);
  if (text === '{') return parseObject(cursor, parseType);
  return cursor.fail('a type');
}

function parseParentheses(cursor: TokenCursor, parseType: TypeRule): TypeExpression {
  if (cursor.opensFunction()) cursor.refuse(CONSTRUCTS.functionType);
  cursor.next();
  const type = parseType(cursor);
  cursor.expect(')');
  return type;
}

function parseTuple(cursor: TokenCursor, parseType: TypeRule): TypeExpression {
  const { start } = cursor.next();
  if (cursor.at(']')) cursor.refuse(CONSTRUCTS.emptyTuple, { start, end: cursor.peek(0).end });
  const elements: TypeExpression[] = [];
  do {
    elements.push(parseElement(cursor, parseType));
  } while (cursor.take(',') && !cursor.at(']'));
  return { kind: 'tuple', elements, start, end: cursor.expect(']', ', or ]').end };
}

function parseElement(cursor: TokenCursor, parseType: TypeRule): TypeExpression {
  const token = cursor.current;
  if (cursor.at('...')) cursor.refuse(CONSTRUCTS.restElement);
  const after = isMark(cursor.peek(1), '?') ? cursor.peek(2) : cursor.peek(1);
  if (token.kind === 'word' && isMark(after, ':')) cursor.refuse(CONSTRUCTS.labelledElement);
  return parseType(cursor);
}
