/** `[start, end)`, in lines of one of the texts. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A part of a merge. Regions are in order and cover all three texts without a gap.
 * - `same`: nobody changed it. `both`: both sides made the same change.
 * - `mine`, `generated`: that side changed it, the other did not.
 * - `conflict`: both changed it differently.
 */
export interface Region {
  kind: 'same' | 'both' | 'mine' | 'generated' | 'conflict';
  base: Span;
  mine: Span;
  generated: Span;
}
