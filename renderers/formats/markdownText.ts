import type { TextPart } from '../language/Language.js';

/**
 * Markdown as it reads, whatever a formatter chose: where lines of a paragraph end, how wide the cells of a table are, what marks
 * an item of a list, and how many blank lines there are. All else counts to the letter.
 */
export function markdownParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  const fenced = /^(?<fence>`{3,}|~{3,})(?<name>[^\n`]*)\n(?<code>[^]*?)^\k<fence>[ \t]*$/gm;
  let at = 0;
  for (const match of text.matchAll(fenced)) {
    const { name = '', code = '' } = match.groups ?? {};
    parts.push({ prose: proseText(text.slice(at, match.index)) }, { fence: name.trim(), code });
    at = match.index + match[0].length;
  }
  return [...parts, { prose: proseText(text.slice(at)) }];
}

function proseText(text: string): string {
  const lines: string[] = [];
  let goesOn = false;
  for (const line of text.split('\n')) {
    const said = /^\s*\|/.test(line) ? rowText(line) : lineText(line);
    const isOwn = said === '' || /^\s*(?:#{1,6} |[|>]|- |\d+[.)] |<!--|(?:-{3,}|={3,})$)/.test(said);
    if (goesOn && !isOwn) lines.push(`${lines.pop() ?? ''} ${said.trimStart()}`);
    else if (said !== '') lines.push(said);
    // Two blanks at the end of a line break it.
    goesOn = said !== '' && !/^\s*[#|]|-->$/.test(said) && !/ {2}$|(?<!\\)(?:\\{2})*\\$/.test(line);
  }
  return lines.join('\n');
}

function lineText(line: string): string {
  return line
    .replace(/^(\s*)[*+-]\s+/, '$1- ')
    .replace(/(\S)[ \t]+/g, '$1 ')
    .trimEnd();
}

function rowText(line: string): string {
  return line
    .replace(/-{2,}/g, '-')
    .replace(/\s*(?<!\\)\|\s*/g, '|')
    .trim();
}
