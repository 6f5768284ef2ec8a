import { escapeOutsideCode } from '../markdown.js';
import reserved from './reserved.json' with { type: 'json' };
import type { Code } from '../../types/Code.js';
import { verbatim } from '../code.js';
import { proseLines, wrapLine } from '../../types/text.js';

const keywords: ReadonlySet<string> = new Set(reserved.keyword);
const identifierPattern = /^[A-Za-z_][A-Za-z0-9_]*$/;
const proseWidth = 100;

/** A name made by a naming rule, as Kotlin writes it; keywords stand in backticks. Throws on what is no identifier. */
export function identifier(name: string): Code {
  if (!identifierPattern.test(name)) throw new Error(`not a Kotlin identifier: ${JSON.stringify(name)}`);
  return verbatim(keywords.has(name) ? `\`${name}\`` : name);
}

/** A package or a qualified name that the caller made. */
export function qualifiedName(name: string): Code {
  if (!/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(name))
    throw new Error(`not a Kotlin name: ${JSON.stringify(name)}`);
  return verbatim(name);
}

/** A string literal. Everything that is not plainly visible is escaped; a lone surrogate becomes U+FFFD. */
export function stringLiteral(text: string): Code {
  const body = text
    .replace(/\p{Surrogate}/gu, '\u{fffd}')
    .replace(/[\\"$]|[\p{C}\p{Zl}\p{Zp}\p{M}]/gu, (character) => {
      if (/[\\"$]/.test(character)) return `\\${character}`;
      if (character === '\n') return String.raw`\n`;
      return [...Array(character.length).keys()]
        .map((index) => String.raw`\u` + character.charCodeAt(index).toString(16).padStart(4, '0'))
        .join('');
    });
  return verbatim(`"${body}"`);
}

/** The same for text with backslashes of its own, such as a pattern: a raw literal where that has the text as it is. */
export function rawLiteral(text: string): Code {
  const isRaw = text.includes('\\') && /^[ !#%-~]*$/.test(text);
  return isRaw ? verbatim(`"""${text}"""`) : stringLiteral(text);
}

/** A KDoc comment with its line breaks. `fallback` is said when the prose says nothing; by itself that is nothing. `tags` come last. */
export function kdoc(indent: string, prose: string, fallback = '', tags: readonly Code[] = []): Code {
  const said = paragraphs(prose);
  const text = said.length === 0 ? paragraphs(fallback) : said;
  const lines = text.length > 0 && tags.length > 0 ? [...text, '', ...tags] : [...text, ...tags];
  const [only] = lines;
  if (only === undefined) return verbatim('');
  if (lines.length === 1) return verbatim(`${indent}/** ${only} */\n`);
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd() + '\n').join('');
  return verbatim(`${indent}/**\n${body}${indent} */\n`);
}

/** Kotlin's comments nest, so that both ends are dangerous; `@` would start a tag and, outside of code, `[` a link. */
function paragraphs(prose: string): string[] {
  const lines = proseLines(prose).join('\n');
  if (lines === '') return [];
  return escapeOutsideCode(lines, (part) => part.replaceAll('[', '&#91;'))
    .split('\n')
    .flatMap((line) => wrapLine(line, proseWidth))
    .map((line) =>
      line
        .replaceAll('*/', '*&#47;')
        .replaceAll('/*', '/&#42;')
        .replace(/^@/, '&#64;')
        .replace(/^\//, '&#47;')
        .replace(/\/$/, '&#47;'),
    );
}
