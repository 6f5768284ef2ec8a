import type { Lexis } from '../../../renderers/language/Lexis.js';
import { lex } from '../../source/lex.js';
import type { Span } from '../../source/Span.js';
import type { TextLines } from '../../tree/TextLines.js';

/** What holds items of its own, which are not as large as all of it. */
const container = /\b(?:class|impl|interface|trait|namespace|mod|extension|extern|object)\b/;

interface Block extends Span {
  /** How many blocks it is in. */
  depth: number;
  /** The line of the block that it is in directly. */
  outer: number;
}

/** A function, method or declaration, with all that stands before its body. */
export interface Item extends Span {
  /** The lines between those with its braces; undefined where these are on one line. */
  body?: Span;
}

/**
 * The items of a text with braces, in lines. Empty for
 * a text that cannot be read to its end, and for languages without braces.
 */
export function itemsOf({ lines }: TextLines, lexis: Lexis): Item[] {
  const { tokens, isCut } = lex(lines.join('\n'), lexis);
  if (isCut || lexis.lines) return [];
  const code = lines.map(() => '');
  const open: { line: number; end: number }[] = [];
  const blocks: Block[] = [];
  let line = 0;
  for (const { kind, text } of tokens) {
    if (text === '{' && kind === 'bracket') open.push({ line, end: line });
    if (text === '}' && kind === 'bracket') {
      const start = open.pop();
      if (start)
        blocks.push({ start: start.line, end: line + 1, depth: open.length, outer: open.at(-1)?.line ?? -1 });
    }
    for (const [at, piece] of text.split('\n').entries()) {
      if (at > 0) line++;
      if (kind !== 'comment') code[line] = `${code[line] ?? ''}${piece}`;
    }
  }
  const ends = new Set(blocks.map(({ end }) => end - 1));
  const headed = blocks.map((block) => ({ ...block, head: headOf(block, lines, code, ends) }));
  const isContainer = ({ head, start }: { head: number; start: number }): boolean =>
    container.test(code.slice(head, start + 1).join(' '));
  const holders = new Set(
    headed.filter((block) => block.depth === 0 && isContainer(block)).map(({ start }) => start),
  );
  return headed
    .filter(({ depth, start, outer }) =>
      depth === 0 ? !holders.has(start) : depth === 1 && holders.has(outer),
    )
    .map(({ head, start, end }) => ({
      start: head,
      end,
      ...(end - start > 1 ? { body: { start: start + 1, end: end - 1 } } : {}),
    }))
    .sort((a, b) => a.start - b.start);
}

/** The line where what belongs to a block begins: its signature, and comments and attributes above. */
function headOf(
  { start, outer }: Block,
  lines: readonly string[],
  code: readonly string[],
  ends: ReadonlySet<number>,
): number {
  let head = start;
  while (head - 1 > outer && lines[head - 1]?.trim() !== '') {
    const above = code[head - 1]?.trim() ?? '';
    if (above.endsWith(';') || (ends.has(head - 1) && /[})]$/.test(above))) break;
    head--;
  }
  return head;
}
