import type { Code } from '../../types/Code.js';
import { verbatim } from '../code.js';
import type { Doc, FirstWhole, Group, GroupRule, IfBroken, IfFits, Indent, Line, Marked } from './Doc.js';

/** A space, or the end of the line in a broken group. */
export const line: Line = { kind: 'line', flat: ' ' };

/** Nothing, or the end of the line in a broken group. */
export const softline: Line = { kind: 'line', flat: '' };

/** The end of the line; every group around it is broken. */
export const hardline: Line = { kind: 'line' };

/** On one line where that has room, else broken. */
export function group(content: Doc, rule: GroupRule = {}): Group {
  return { kind: 'group', content, ...rule };
}

/** Lines that begin in `content` are a level deeper. */
export function indent(content: Doc): Indent {
  return { kind: 'indent', content };
}

/** `broken` in a broken group, `flat` in one that is on a line. */
export function ifBroken(broken: Doc, flat: Doc = verbatim('')): IfBroken {
  return { kind: 'ifBroken', broken, flat };
}

/** The first of the documents that has room for all of its lines with its groups flat, else `otherwise`, by its own groups. */
export function firstFitting(candidates: readonly Doc[], otherwise: Doc): Doc {
  return candidates.reduceRight((rest, doc) => ifFits(doc, doc, rest), otherwise);
}

/** `then` where there is room for the probe with `room` columns to spare, else `otherwise`. */
export function ifFits(probe: Doc, then: Doc, otherwise: Doc, room = 0): IfFits {
  return { kind: 'ifFits', probe, then, otherwise, room };
}

/** The first of the layouts that has no line that is too wide, else `otherwise`. */
export function firstWhole(layouts: readonly Doc[], otherwise: Doc): FirstWhole {
  return { kind: 'firstWhole', layouts, otherwise };
}

/** `content`, which begins a line, with `mark` on the line before it where one of its lines is too wide. */
export function marked(mark: Code, content: Doc): Marked {
  return { kind: 'marked', mark, content };
}

/** What may be as wide as it is, within what would be marked for it. */
export function loose(content: Doc): Marked {
  return { kind: 'marked', content };
}

/** As many items on each line, with spaces between them, as it has room for. */
export function fill(items: readonly Doc[]): Doc {
  return joinDocs(items, group(line));
}

/** The parts with `separator` between them. */
export function joinDocs(parts: readonly Doc[], separator: Doc): Doc {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** `(a, b)` on one line, or each item on a line of its own, with `last` after the last one. */
export function bracketed(
  [open, close]: readonly [open: Code, close: Code],
  items: readonly Doc[],
  { last = verbatim(''), pad = softline, ...rule }: GroupRule & { last?: Code; pad?: Line } = {},
): Doc {
  const separated = joinDocs(items, [verbatim(','), line]);
  return [open, group([indent([pad, separated]), ifBroken(last), pad], rule), close];
}
