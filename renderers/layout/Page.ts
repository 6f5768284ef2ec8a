import type { Measure } from './FlatWidths.js';

/** What a document is printed on. */
export interface Page {
  /** The columns of a line. */
  width: number;
  /** How the formatter of the language counts columns. */
  measure: Measure;
  /** What a line of the next level begins with in addition: spaces. */
  step: string;
}
