import type { TypeExpression } from '../../types/TypeExpression.js';
import type { TokenCursor } from './TokenCursor.js';
import { isMark } from './TokenCursor.js';
import type { TypeRule } from './TypeRule.js';
import { CONSTRUCTS, KEYWORD_TYPES, REFUSED_WORDS, RESERVED } from './refusals.js';

/** Parses `null`, a scalar or a reference with its type arguments. */
export function parseName(cursor: TokenCursor, parseType: TypeRule): TypeExpression {
  const { kind, text: name, start, end, module } = cursor.current;
  if (kind === 'word') refuseWord(cursor);
  if (kind === 'word' && name === 'null') {
    cursor.next();
    return { kind: 'null', start, end };
  }
  cursor.next();
  if (cursor.at('.')) cursor.refuse(CONSTRUCTS.qualified, { start, end: cursor.peek(1).end });
  if (module === undefined && KEYWORD_TYPES.has(name)) return { kind: 'name', name, args: [], start, end };
  const args = parseArguments(cursor, parseType);
  const span = { start, end: cursor.lastEnd };
  if (module !== undefined) return { kind: 'name', name, args, module, ...span };
  if ((name === 'Array' || name === 'ReadonlyArray') && args.length === 0)
    cursor.refuse(CONSTRUCTS.bareArray, span);
  const [element] = args;
  if (name === 'ReadonlyArray' && element !== undefined && args.length === 1) {
    return { kind: 'array', element, readonly: true, ...span };
  }
  return { kind: 'name', name, args, ...span };
}

function refuseWord(cursor: TokenCursor): void {
  const { text } = cursor.current;
  const refusal = REFUSED_WORDS.get(text);
  if (refusal !== undefined) cursor.refuse(refusal);
  if (RESERVED.has(text)) {
    cursor.refuse({ construct: `the reserved word ${text} as a type`, remedy: 'choose another name' });
  }
  const next = cursor.peek(1);
  if (next.kind !== 'word') return;
  if (text === 'abstract' && next.text === 'new') cursor.refuse(CONSTRUCTS.abstractConstructor);
  if (text === 'asserts' && !next.newLine) cursor.refuse(CONSTRUCTS.asserts);
}

function parseArguments(cursor: TokenCursor, parseType: TypeRule): TypeExpression[] {
  // After a line break TypeScript reads `<` as the start of something else.
  if (!cursor.at('<') || cursor.current.newLine) return [];
  const open = cursor.next();
  if (cursor.at('>'))
    cursor.refuse(CONSTRUCTS.emptyArguments, { start: open.start, end: cursor.current.end });
  const args = [parseType(cursor)];
  while (cursor.at(',')) {
    if (isMark(cursor.peek(1), '>')) cursor.refuse(CONSTRUCTS.trailingComma);
    cursor.next();
    args.push(parseType(cursor));
  }
  cursor.expect('>', ', or >');
  return args;
}
