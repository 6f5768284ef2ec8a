import type { Lexis } from '../../../renderers/language/Lexis.js';
import { lex } from '../../source/lex.js';
import type { Span } from '../../source/Span.js';
import type { TextLines } from '../../tree/TextLines.js';
import type { MergePart } from './MergePart.js';
import type { MergePlan } from './planMerge.js';

/**
 * The parts of a merge, with those conflicts settled in which archc changed nothing but comments, while a person replaced the code
 * that these were about: the code is theirs, and so is what is said of it. Comments that a person edited are still conflicts.
 */
export function settleComments(plan: MergePlan, lexis: Lexis | undefined): readonly MergePart[] {
  const { parts } = plan;
  if (lexis === undefined || !parts.some(({ kind }) => kind === 'conflict')) return parts;
  const base = codeOfLines(plan.base, lexis);
  const mine = codeOfLines(plan.mine, lexis);
  const generated = codeOfLines(plan.generated, lexis);
  return parts.map((part): MergePart => {
    if (part.kind !== 'conflict') return part;
    const before = codeIn(base, part.base);
    const isReplaced = before !== '' && codeIn(mine, part.mine) !== before;
    return isReplaced && codeIn(generated, part.generated) === before ? { ...part, kind: 'mine' } : part;
  });
}

/** Of each line its tokens but for comments, with single blanks between. */
export function codeOfLines({ lines }: TextLines, lexis: Lexis): string[] {
  const code = lines.map(() => '');
  let line = 0;
  for (const { kind, text } of lex(lines.join('\n'), lexis).tokens) {
    for (const [at, piece] of text.split('\n').entries()) {
      if (at > 0) line++;
      if (kind !== 'comment' && piece.trim() !== '') code[line] = `${code[line] ?? ''} ${piece.trim()}`;
    }
  }
  return code;
}

/** The code of some lines, of what {@link codeOfLines} gives. */
export function codeIn(code: readonly string[], { start, end }: Span): string {
  return code.slice(start, end).join('');
}
