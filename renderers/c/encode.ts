import reserved from './reserved.json' with { type: 'json' };
import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../code.js';
import { proseLines, wrapLine } from '../../types/text.js';

const reservedNames: ReadonlySet<string> = new Set([
  ...reserved.keyword,
  ...reserved.macro,
  ...reserved.operator,
  ...reserved.type,
]);
const identifierPattern = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Longer literals are an error of C11's `-Woverlength-strings`; arrays of characters have no such limit. */
const longestLiteral = 4000;

/** Code points of a message that a compiler shows. */
const longestMessage = 300;

/**
 * A member that a naming rule made: `class_` where C, C++, a macro or one of `types` has the name. Throws on what is no
 * identifier.
 */
export function memberIdentifier(name: string, types: readonly string[]): Code {
  return identifier(reservedNames.has(name) || types.includes(name) ? `${name}_` : name);
}

/** A name outside of structs, which starts with the prefix of its command and so is never reserved. */
export function identifier(name: string): Code {
  if (!identifierPattern.test(name)) throw new Error(`not a C identifier: ${JSON.stringify(name)}`);
  return verbatim(name);
}

/** A constant text with its length in bytes, as an initialiser: `{"text", 4}`. A lone surrogate becomes U+FFFD. */
export function nameLiteral(text: string): Code {
  const bytes = new TextEncoder().encode(text);
  const literal =
    bytes.length > longestLiteral
      ? code`(const char[]){${joinCode([...bytes, 0].map(characterLiteral), ', ')}}`
      : verbatim(`"${[...bytes].map((byte) => escaped(byte, '"')).join('')}"`);
  return code`{${literal}, ${bytes.length}}`;
}

/** A string literal that a NUL ends; not for text of unlimited length. */
export function stringLiteral(text: string): Code {
  const bytes = [...new TextEncoder().encode(text)];
  return verbatim(`"${bytes.map((byte) => escaped(byte, '"')).join('')}"`);
}

/**
 * A literal that a compiler shows to people: on one line, cut where it is long, and in UTF-8 as it is, since newer
 * compilers take no octal escapes there.
 */
export function messageLiteral(text: string): Code {
  const points = [...text.replace(/[\p{C}\s]+/gu, ' ').trim()];
  const shown = points.length > longestMessage ? [...points.slice(0, longestMessage), '…'] : points;
  return verbatim(`"${shown.join('').replace(/[\\"?]/g, '\\$&')}"`);
}

function characterLiteral(byte: number): Code {
  return verbatim(`'${escaped(byte, "'")}'`);
}

/**
 * A byte in a literal. Escapes are octal, always of three digits: hexadecimal ones swallow digits that follow. `?` is
 * escaped because two of them may start a trigraph.
 */
function escaped(byte: number, quote: string): string {
  const character = String.fromCharCode(byte);
  if (character === quote || character === '\\' || character === '?') return `\\${character}`;
  if (byte >= 0x20 && byte < 0x7f) return character;
  return `\\${byte.toString(8).padStart(3, '0')}`;
}

/** A comment before a declaration, with its line break. `fallback` is said when the prose says nothing. */
export function docComment(indent: string, prose: string, fallback = ''): Code {
  const said = commentLines(prose);
  const lines = said.length === 0 ? commentLines(fallback) : said;
  if (lines.length === 0) return verbatim('');
  const [only = ''] = lines;
  if (lines.length === 1) return verbatim(`${indent}/** ${only} */\n`);
  return verbatim(
    [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join('\n'),
  );
}

/** Prose as lines that neither end the comment, nor start another, nor form the trigraph of a backslash. */
function commentLines(prose: string): string[] {
  return proseLines(prose)
    .flatMap((line) => wrapLine(line, 100))
    .map((line) =>
      line
        .replaceAll('*/', '* /')
        .replaceAll('/*', '/ *')
        .replaceAll('??', '? ?')
        .replace(/\\+$/, (end) => `${end} .`)
        .replace(/^\//, ' /')
        .trimEnd(),
    );
}
