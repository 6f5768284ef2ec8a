import type { Lexis } from '../../../renderers/language/Lexis.js';
import { lex } from '../../source/lex.js';
import { splitLines } from '../../tree/TextLines.js';
import { itemsOf } from './itemsOf.js';
import { codeOfLines } from './settleComments.js';

/** What some lines consist of. */
export interface WholeItems {
  names: ReadonlySet<string>;
  /** The line behind the last item; what follows is blank, or belongs to what comes next. */
  end: number;
}

/** The items of which some lines consist, but for comments; undefined where other code is between them, or they are cut. */
export function wholeItemsIn(lines: readonly string[], lexis: Lexis): WholeItems | undefined {
  const text = splitLines(lines.join('\n'));
  if (lex(lines.join('\n'), lexis).problem !== undefined) return undefined;
  const items = itemsOf(text, lexis);
  const end = Math.max(0, ...items.map((item) => item.end));
  const code = codeOfLines(text, lexis);
  const isOther = code.some(
    (line, at) => line !== '' && !items.some((item) => item.start <= at && at < item.end),
  );
  if (isOther) return undefined;
  return {
    names: new Set(items.map((item) => declared(lines.slice(item.start, item.end), lexis).name)),
    end,
  };
}

/** What an item is called, by its first lines: the last word below its attributes, and before its parameters, value or body. */
export function declared(lines: readonly string[], lexis: Lexis): { name: string; hasParameters: boolean } {
  let name = '';
  const declaration = lines.join('\n').replace(/^\s*(?:#!?\[|@).*$/gm, '');
  for (const { kind, text } of lex(declaration, lexis).tokens) {
    if (kind === 'word') name = text;
    else if (kind !== 'space' && kind !== 'comment' && /^[({<=:]/.test(text) && name !== '')
      return { name, hasParameters: /^[(<]/.test(text) };
  }
  return { name, hasParameters: false };
}
