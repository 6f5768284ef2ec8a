import type { TypeExpression } from '../../types/TypeExpression.js';
import type { TypeIssue } from '../../validators/typelang/TypeIssue.js';
import { type ParsedType, parseType } from '../../validators/typelang/parseType.js';
import { nameType } from './nameType.js';

/** Words of TypeScript that version 2 refuses and that have an equivalent there, or a loose one. */
const words = [
  'any',
  'object',
  'array',
  'Array',
  'ReadonlyArray',
  'undefined',
  'Date',
  'Buffer',
  'Uint8Array',
  'bigint',
  'true',
  'false',
  'Map',
  'Set',
];

/** A letter that no type name has. A word in which it takes the place of the last letter is as long as before. */
const mark = 'ᚠ';

const byPlaceholder = new Map(words.map((word) => [placeholder(word), word]));

/** The result of {@link parseLooseType}. */
export type LooseType =
  /** With what version 2 says to the text as it is written. */
  { ok: true; type: TypeExpression; strict: ParsedType } | { ok: false; issue: TypeIssue };

/**
 * Parses a type of an old spec. Words that version 2 refuses become names, so that they can be found and
 * replaced; {@link refusedWord} tells them from other names.
 *
 * @returns The first issue that is not such a word, when there is one. Its offsets are those of the text.
 */
export function parseLooseType(text: string): LooseType {
  const strict = parseType(text);
  let current = text;
  let parsed: ParsedType = strict;
  while (!parsed.ok) {
    const { kind, start, end } = parsed.issue;
    const word = current.slice(start, end);
    if (kind !== 'refused' || !words.includes(word) || text.includes(mark))
      return { ok: false, issue: parsed.issue };
    current = current.slice(0, start) + placeholder(word) + current.slice(end);
    parsed = parseType(current);
  }
  return { ...parsed, strict };
}

/** The word of TypeScript that a parsed name stands for; undefined for names that version 2 accepts. */
export function refusedWord(name: string): string | undefined {
  return byPlaceholder.get(name);
}

/** Gives back the words of TypeScript as names, for printing. */
export function restoreWords(name: Extract<TypeExpression, { kind: 'name' }>): TypeExpression {
  const word = refusedWord(name.name);
  return word === undefined ? name : nameType(word, name.args);
}

function placeholder(word: string): string {
  return word.slice(0, -1) + mark;
}
