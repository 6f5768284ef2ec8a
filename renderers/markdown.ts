import type { Code } from '../types/Code.js';
import { joinCode, verbatim } from './code.js';
import { proseLines } from '../types/text.js';

/**
 * Prose in a Markdown paragraph, list item or heading: on one line, with everything escaped that Markdown,
 * or HTML in it, would read as markup.
 */
export function markdownText(text: string): Code {
  const line = proseLines(text)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ {2,}/g, ' ');
  const escaped = line.replace(/[\\`*_[\]<>#|~&!]/g, escapeCharacter);
  return verbatim(escaped.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2'));
}

/** Characters that mean something only in some places stay readable there. */
function escapeCharacter(character: string, offset: number, line: string): string {
  const before = line[offset - 1] ?? ' ';
  const after = line[offset + 1] ?? ' ';
  if (character === '&') return /[a-zA-Z#]/.test(after) ? '\\&' : '&';
  if (character === '#') return offset === 0 ? '\\#' : '#';
  if (character === '!') return after === '[' ? '\\!' : '!';
  if (character === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return '_';
  return `\\${character}`;
}

/** A code span, whatever back-ticks are in it. */
export function markdownCode(text: string): Code {
  return verbatim(codeSpan(text));
}

/** The same as prose, for comments: what has been a line break is a space. */
export function codeSpan(text: string): string {
  const line = proseLines(text).join(' ');
  if (line.trim() === '') return '` `';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Of no span is a longer one thought: what would be one from here to there is text. */
const span = /(?<![`\\])(`{1,2})(?!`)(?:(?!\n[^\S\n]*\n)[^]){0,500}?(?<!`)\1(?!`)/g;

/** Prose with what is no code span in it escaped: in a span, what an escape adds would be seen. */
export function escapeOutsideCode(prose: string, escape: (text: string) => string): string {
  let made = '';
  let end = 0;
  for (const { 0: code, index } of prose.matchAll(span)) {
    made += escape(prose.slice(end, index)) + code;
    end = index + code.length;
  }
  return made + escape(prose.slice(end));
}

/** A fenced block that its content cannot close. */
export function markdownFence(language: 'ts' | 'sh' | 'json', content: string): Code {
  const lines = content.split('\n').flatMap((line) => (line === '' ? [''] : proseLines(line)));
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  const fence = '`'.repeat(longest + 1);
  return verbatim(`${fence}${language}\n${lines.join('\n')}\n${fence}`);
}

export function paragraphs(text: string): Code {
  const blocks: string[][] = [[]];
  for (const line of proseLines(text)) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return joinCode(
    blocks.filter((block) => block.length > 0).map((block) => markdownText(block.join(' '))),
    '\n\n',
  );
}
