import reserved from './reserved.json' with { type: 'json' };
import type { Code } from '../../types/Code.js';
import { verbatim } from '../code.js';
import { proseLines, wrapLine } from '../../types/text.js';

const keywords: ReadonlySet<string> = new Set(reserved.keyword);
const packages: ReadonlySet<string> = new Set(reserved.package);
const identifierPattern = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A name made by a naming rule, as Python writes it: `class_`. Throws on what is no identifier. */
export function identifier(name: string): Code {
  if (!identifierPattern.test(name)) throw new Error(`not a Python identifier: ${JSON.stringify(name)}`);
  return verbatim(keywords.has(name) ? `${name}_` : name);
}

/** The name of a package that programs import: none of the standard library, which it would hide. */
export function packageIdentifier(name: string): Code {
  return identifier(packages.has(name) ? `${name}_sdk` : name);
}

/**
 * A string literal with the quotes that ruff prefers: double ones, unless single ones need fewer escapes. Everything
 * that is not plainly visible is escaped.
 */
export function stringLiteral(text: string): Code {
  const quote = text.split('"').length > text.split("'").length ? "'" : '"';
  const body = text.replace(/[\\"'\p{C}\p{Z}]/gu, (character) => {
    if (character === ' ') return character;
    if (character === '"' || character === "'") return character === quote ? `\\${character}` : character;
    return escapes[character] ?? codePointEscape(character);
  });
  return verbatim(quote + body + quote);
}

/** The bytes that base64 stands for. Quotes are escaped, so that a formatter has no choice of them. */
export function bytesLiteral(base64: string): Code {
  const body = [...Buffer.from(base64, 'base64')].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[ !#-&(-[\]-~]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
  });
  return verbatim(`b"${body.join('')}"`);
}

/** The same as {@link stringLiteral} for text with backslashes of its own, such as a pattern: a raw literal where that has the text as it is. */
export function rawLiteral(text: string): Code {
  const isRaw = text.includes('\\') && /^[ !#-~]*$/.test(text) && !/\\$/.test(text);
  return isRaw ? verbatim(`r"${text}"`) : stringLiteral(text);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function codePointEscape(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const hex = point.toString(16);
  if (point <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return point <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** Widest line of prose. */
const proseWidth = 90;

/**
 * A docstring with its indentation and line break. `fallback` is said when the prose says nothing; by itself that is
 * nothing. Prose gets a full stop where it ends without punctuation; triple quotes in it become single ones. A quote at its start is escaped: the
 * formatter would set a space before it.
 */
export function docstring(indent: string, prose: string, fallback = ''): Code {
  const said = proseLines(prose);
  if (said.length === 0 && fallback === '') return verbatim('');
  const lines = (said.length === 0 ? [fallback] : said)
    .flatMap((line) => wrapLine(line, proseWidth))
    .map((line) => line.replaceAll('\\', '\\\\').replaceAll('"""', "'''"));
  const text = punctuated(lines.join('\n')).replace(/^"/, '\\"');
  const [first = '', ...rest] = text.split('\n');
  if (rest.length === 0) return verbatim(`${indent}"""${first}"""\n`);
  const below = rest.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
  return verbatim(`${indent}"""${first}\n${below}${indent}"""\n`);
}

function punctuated(text: string): string {
  return /[.!?:;,]$/.test(text) ? text : `${text}.`;
}
