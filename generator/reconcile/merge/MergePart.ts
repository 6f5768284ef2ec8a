import type { Span } from '../../source/Span.js';
import type { OutputLine } from '../../tree/TextLines.js';

/** Lines of each of the three texts. */
export interface Spans {
  base: Span;
  mine: Span;
  generated: Span;
}

/** The three texts, by what stands for them. */
export const sides = ['base', 'mine', 'generated'] as const satisfies readonly (keyof Spans)[];

/** Lines of each text, one text at a time. */
export function spansOf(span: (side: keyof Spans) => Span): Spans {
  return { base: span('base'), mine: span('mine'), generated: span('generated') };
}

/**
 * A part of a merge. Parts are in order and cover all three texts without a gap.
 * - `same`: nobody changed it. `both`: both sides made the same change.
 * - `mine`, `generated`: that side changed it, the other did not.
 * - `conflict`: both changed it differently.
 * - `combined`: both changed it differently, and it is known how to make one of it.
 */
export type MergePart = Spans &
  (
    | { kind: 'same' | 'both' | 'mine' | 'generated' | 'conflict' }
    | { kind: 'combined'; result: readonly OutputLine[] }
  );
