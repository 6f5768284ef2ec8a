import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { SpecSource } from '../../validators/source/SpecSource.js';

/** The file in which an adapter remembers what it gave before. */
export interface Memory {
  /** Relative to the output root. */
  path: string;
  /** Undefined when there is no such file, or it cannot be read. */
  source: SpecSource | undefined;
  /** What is wrong with it; of no concern as long as no spec asks for the adapter. */
  diagnostics: Diagnostic[];
}
