import type { Region } from './Region.js';
import type { TextLines } from './TextLines.js';

/** A merge that is decided but not yet written: the texts, and what becomes of each part of them. */
export interface MergePlan {
  base: TextLines;
  mine: TextLines;
  generated: TextLines;
  regions: readonly Region[];
}
