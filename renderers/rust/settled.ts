import type { Code } from '../../types/Code.js';
import { code } from '../code.js';
import { callWidth, page } from './layout.js';

// Whether rustfmt would print a text otherwise cannot be said by a document: in types and calls that are too wide it goes by more
// rules than are worth knowing here. Such a text is kept from it, which is seen by looking at what was printed.

/**
 * The item with `#[rustfmt::skip]` before it where its layout cannot be known: names that fill more than a line, and
 * long tuples.
 */
export function settled(item: Code): Code {
  const lines = item.split('\n').filter((line) => !/^ *(\/\/|#\[)/.test(line));
  const isOpen = lines.some(
    (line) =>
      isTooWide(line) || /\([^()]{61,}\)/.test(line) || /\(.{61,}\),$/.test(line) || hasWideTuple(line),
  );
  return isOpen ? code`#[rustfmt::skip]\n${item}` : item;
}

function isTooWide(line: string): boolean {
  return page.measure(line) > page.width;
}

/** Whether a tuple, tuples inside of it included, is wider than rustfmt lets one be on a line. */
function hasWideTuple(line: string): boolean {
  const starts: number[] = [];
  for (const { 0: bracket, index } of line.matchAll(/[()]/g)) {
    if (bracket === '(') {
      starts.push(index);
      continue;
    }
    const start = starts.pop() ?? index;
    // After a name it is a call.
    const isTuple = !/[\w!]/.test(line.charAt(start - 1));
    if (isTuple && index - start - 1 > callWidth) return true;
  }
  return false;
}
