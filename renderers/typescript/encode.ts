import type { Code } from '../../types/Code.js';
import type { JsonValue } from '../../types/Json.js';
import { code, joinCode, verbatim } from '../code.js';
import { proseLines, wrapLine } from '../../types/text.js';

const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** A string literal. Everything that is not plainly visible is escaped, lone surrogates and U+2028 included. */
export function stringLiteral(text: string): Code {
  // Printable ASCII without quotes and backslashes, as nearly all texts are, needs no look at each character.
  if (!/[^ -&(-[\]-~]/.test(text)) return verbatim(`'${text}'`);
  const body = text.replace(/[\\'\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\\' || character === "'") return `\\${character}`;
    if (character === '\n') return '\\n';
    return [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join('');
  });
  return verbatim(`'${body}'`);
}

/** A name that was made by a naming rule; throws on anything that is no identifier, for that is a defect of archc. */
export function identifier(name: string): Code {
  if (!isPlainName(name) && !identifierPattern.test(name))
    throw new Error(`not a TypeScript identifier: ${JSON.stringify(name)}`);
  return verbatim(name);
}

/** The key of a member of an interface or type literal: bare where that is allowed, else quoted. */
export function propertyName(name: string): Code {
  return isPlainName(name) ? verbatim(name) : stringLiteral(name);
}

/** The key of an object literal. `__proto__` is computed: as a plain key it would set the prototype. */
export function objectKey(name: string): Code {
  return name === '__proto__' ? verbatim("['__proto__']") : propertyName(name);
}

/** Only ASCII stays bare: formatters disagree on the rest, and ES5 tools do not read it. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name);
}

/** A JSON value as an expression. */
export function jsonLiteral(value: JsonValue): Code {
  if (value === null || typeof value === 'boolean') return verbatim(String(value));
  if (typeof value === 'number') return verbatim(Object.is(value, -0) ? '-0' : String(value));
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return code`[${joinCode(value.map(jsonLiteral), ', ')}]`;
  const members = Object.entries(value).map(([key, entry]) => code`${objectKey(key)}: ${jsonLiteral(entry)}`);
  return members.length === 0 ? verbatim('{}') : code`{ ${joinCode(members, ', ')} }`;
}

/**
 * A JSDoc comment with a line break after it, or nothing when there is nothing to say. Tags are archc's own; an
 * `@` that starts a line of prose is escaped, for a compiler reads directives there.
 */
export function docComment(
  prose: string,
  tags: readonly { tag: 'deprecated' | 'defaultValue' | 'throws'; text: string }[] = [],
): Code {
  const lines = [
    ...paragraph(prose),
    ...tags.flatMap(({ tag, text }) => {
      const [first = '', ...rest] = paragraph(text);
      return [`@${tag} ${first}`.trimEnd(), ...rest];
    }),
  ];
  if (lines.length === 0) return verbatim('');
  if (lines.length === 1) return verbatim(`/** ${lines[0] ?? ''} */\n`);
  return verbatim(`/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`);
}

function paragraph(prose: string): string[] {
  return proseLines(prose)
    .flatMap((line) => wrapLine(line, 100))
    .map((line) =>
      line
        .replaceAll('*/', '*\\/')
        .replaceAll('/*', '/\\*')
        .replace(/(^|[\s*])@/g, '$1\\@'),
    );
}

/** Text for a `//` comment: one line, whatever was in it. */
export function lineCommentText(text: string): Code {
  return verbatim(proseLines(text).join(' '));
}
