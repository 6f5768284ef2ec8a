import { escapeOutsideCode } from '../markdown.js';
import reserved from './reserved.json' with { type: 'json' };
import type { Code } from '../../types/Code.js';
import { verbatim } from '../code.js';
import { proseLines, wrapLine } from '../../types/text.js';

const keywords: ReadonlySet<string> = new Set(reserved.keyword);
const unraw: ReadonlySet<string> = new Set(reserved.unraw);
const identifierPattern = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A name made by a naming rule, as Rust writes it: `r#type`, `self_`. Throws on what is no identifier. */
export function identifier(name: string): Code {
  if (!identifierPattern.test(name)) throw new Error(`not a Rust identifier: ${JSON.stringify(name)}`);
  if (unraw.has(name)) return verbatim(`${name}_`);
  return verbatim(keywords.has(name) ? `r#${name}` : name);
}

/** The order in which rustfmt puts declarations of modules: `r#abstract` counts as `abstract`, and digits as characters. */
export function compareModules(a: Code, b: Code): number {
  const [left, right] = [a, b].map((name) => name.replace(/^r#/, ''));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** A module path that the caller made: `crate::modules::gpu::generated`. */
export function modulePath(path: string): Code {
  if (!/^(r#)?[A-Za-z_]\w*(::(r#)?[A-Za-z_]\w*)*$/.test(path))
    throw new Error(`not a Rust path: ${JSON.stringify(path)}`);
  return verbatim(path);
}

/** A string literal. Everything that is not plainly visible is escaped; a lone surrogate becomes U+FFFD. */
export function stringLiteral(text: string): Code {
  const body = wellFormed(text).replace(/[\\"\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\\' || character === '"') return `\\${character}`;
    if (character === '\n') return '\\n';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return verbatim(`"${body}"`);
}

/** The text with U+FFFD in place of lone surrogates: Rust has no others. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{fffd}');
}

/** The text of a TypeScript string literal without its quotes, as a Rust literal: ts-rs does not escape names. */
export function typeScriptText(text: string): Code {
  const quoted = JSON.stringify(wellFormed(text));
  return stringLiteral(quoted.slice(1, -1));
}

/** Whether ts-rs writes the name as it is without breaking the literal. */
export function isPlainForTypeScript(text: string): boolean {
  return JSON.stringify(text) === `"${text}"`;
}

/** Doc comment lines, each with its line break. `fallback` is said when the prose says nothing. */
export function docComment(indent: string, prose: string, fallback = ''): Code {
  return comment(indent, '///', proseLines(prose).length === 0 ? fallback : prose);
}

/** Doc comment lines without indentation. */
export function docLines(prose: string): Code[] {
  return linesOf('///', prose);
}

/** Plain comment lines, or nothing when there is nothing to say. */
export function lineComment(indent: string, prose: string): Code {
  return comment(indent, '//', prose);
}

/** Plain comment lines without indentation. */
export function commentLines(prose: string): Code[] {
  return linesOf('//', prose);
}

function comment(indent: string, mark: string, prose: string): Code {
  return verbatim(
    linesOf(mark, prose)
      .map((line) => `${indent}${line}\n`)
      .join(''),
  );
}

function linesOf(mark: string, prose: string): Code[] {
  return paragraphs(prose, mark).map((line) => verbatim(`${mark} ${line}`.trimEnd()));
}

function paragraphs(prose: string, mark: string): string[] {
  const text = proseLines(prose).join('\n');
  if (text === '') return [];
  const plain =
    mark === '//' ? text : escapeOutsideCode(text, (part) => part.replace(/[<[]/g, String.raw`\$&`));
  const lines = plain.split('\n').flatMap((line) => wrapLine(line, 90));
  return mark === '//' ? lines : lines.map(plainMarkdown);
}

/**
 * A line of prose that rustdoc shows as it is: no code blocks (they would be run as tests) and lists, as there are no links
 * and tags before. The comments also go into TypeScript, so they must not end a comment there.
 */
function plainMarkdown(line: string): string {
  const escaped = line
    .replace(/`{3,}|~{3,}/g, (fence) => fence.replaceAll(/./g, String.raw`\$&`))
    .replaceAll('*/', String.raw`*\/`)
    .replaceAll('/*', String.raw`/\*`);
  return escaped.replace(/^([-*+#>=|:!/]|\d+[.)])/, (start) => {
    return /\d/.test(start) ? start.replace(/[.)]/, String.raw`\$&`) : `\\${start}`;
  });
}
