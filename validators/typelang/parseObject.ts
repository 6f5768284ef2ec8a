import type { ObjectMember, TypeExpression } from '../../types/TypeExpression.js';
import type { TokenCursor } from './TokenCursor.js';
import { isMark } from './TokenCursor.js';
import type { TypeRule } from './TypeRule.js';
import type { TypeToken } from './TypeToken.js';
import { CONSTRUCTS, MODIFIERS } from './refusals.js';

/** Parses an inline object. Members end at `;`, `,`, a line break or the closing brace. */
export function parseObject(cursor: TokenCursor, parseType: TypeRule): TypeExpression {
  const { start } = cursor.next();
  const members: ObjectMember[] = [];
  const names = new Set<string>();
  while (!cursor.at('}')) {
    const first = cursor.current;
    const member = parseMember(cursor, parseType);
    if (names.has(member.name)) {
      const construct = `a second member ${JSON.stringify(member.name)}`;
      cursor.refuse(
        { construct, remedy: 'remove or rename one of them' },
        { start: first.start, end: member.end },
      );
    }
    names.add(member.name);
    members.push(member);
    if (cursor.at('=')) cursor.refuse(CONSTRUCTS.initializer);
    if (!cursor.take(';') && !cursor.take(',') && !cursor.at('}') && !cursor.current.newLine)
      cursor.fail('; or }');
  }
  return { kind: 'object', members, start, end: cursor.next().end };
}

function parseMember(cursor: TokenCursor, parseType: TypeRule): ObjectMember {
  const { start } = cursor.current;
  refuseMemberStart(cursor);
  if (isWord(cursor.current, 'readonly') && startsName(cursor.peek(1)) && !cursor.peek(1).newLine) {
    cursor.next();
    refuseMemberStart(cursor);
    if (isWord(cursor.current, 'readonly') && startsName(cursor.peek(1)) && !cursor.peek(1).newLine) {
      cursor.refuse(CONSTRUCTS.modifier);
    }
  }
  const name = parseMemberName(cursor);
  const optional = cursor.take('?');
  if (cursor.at('(') || cursor.at('<')) cursor.refuse(CONSTRUCTS.method, name);
  if (!cursor.at(':')) {
    const { kind, newLine } = cursor.current;
    const ends = newLine || [';', ',', '}', '='].some((mark) => cursor.at(mark));
    if (ends && kind !== 'end') cursor.refuse(CONSTRUCTS.untypedMember, name);
    cursor.fail(cursor.at('-') ? ': (put a name with a hyphen in quotes)' : ':');
  }
  cursor.next();
  const type = parseType(cursor);
  return { name: name.text, optional, type, start, end: cursor.lastEnd };
}

function parseMemberName(cursor: TokenCursor): TypeToken {
  const { kind } = cursor.current;
  if (kind === 'word' || kind === 'string') return cursor.next();
  if (kind === 'number') cursor.refuse(CONSTRUCTS.numericName);
  return cursor.fail('a member name or }');
}

/** Members that are no properties, and modifiers. */
function refuseMemberStart(cursor: TokenCursor): void {
  const token = cursor.current;
  const next = cursor.peek(1);
  if (cursor.at('(') || cursor.at('<')) cursor.refuse(CONSTRUCTS.method);
  if (cursor.at('['))
    cursor.refuse(isWord(cursor.peek(2), 'in') ? CONSTRUCTS.mapped : CONSTRUCTS.computedName);
  if ((cursor.at('+') || cursor.at('-')) && isWord(next, 'readonly')) cursor.refuse(CONSTRUCTS.mapped);
  if (token.kind !== 'word') return;
  if (token.text === 'readonly' && isMark(next, '[')) {
    cursor.refuse(isWord(cursor.peek(3), 'in') ? CONSTRUCTS.mapped : CONSTRUCTS.computedName);
  }
  if (!startsName(next) && !isMark(next, '[')) return;
  if (token.text === 'get' || token.text === 'set') cursor.refuse(CONSTRUCTS.method);
  if (MODIFIERS.has(token.text) && !next.newLine) cursor.refuse(CONSTRUCTS.modifier);
}

function isWord({ kind, text }: TypeToken, word: string): boolean {
  return kind === 'word' && text === word;
}

function startsName(token: TypeToken): boolean {
  return token.kind === 'word' || token.kind === 'string' || token.kind === 'number';
}
