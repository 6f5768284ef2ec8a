import type { Lexis } from '../../../renderers/language/Lexis.js';
import { lex } from '../../source/lex.js';
import { splitLines } from '../../tree/TextLines.js';
import { itemsOf } from './itemsOf.js';

/** What the items are called of which some lines consist. Undefined for lines with code that are cut out of an item, or hold none. */
export function itemNames(lines: readonly string[], lexis: Lexis): ReadonlySet<string> | undefined {
  const text = lines.join('\n');
  const { tokens, problem } = lex(text, lexis);
  if (tokens.every(({ kind }) => kind === 'space' || kind === 'comment')) return new Set();
  const items = itemsOf(splitLines(text), lexis);
  if (items.length === 0 || problem !== undefined) return undefined;
  return new Set(items.map(({ start, end }) => nameOf(lines.slice(start, end).join('\n'), lexis)));
}

/** The last word of a declaration, below its attributes, before its parameters, its value or its body. */
function nameOf(item: string, lexis: Lexis): string {
  let name = '';
  const declaration = item.replace(/^\s*(?:#!?\[|@).*$/gm, '');
  for (const { kind, text } of lex(declaration, lexis).tokens) {
    if (kind === 'word') name = text;
    else if (kind !== 'space' && kind !== 'comment' && /^[({<=:]/.test(text) && name !== '') break;
  }
  return name;
}
