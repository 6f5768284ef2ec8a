import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Tree } from '../tree/Tree.js';
import type { DecideOptions } from './decide.js';
import type { FileDecision } from './FileDecision.js';
import type { MatchedEntries } from './matchEntries.js';
import type { NextEntry } from './Reconciliation.js';

/** What one run knows while it goes through its files. */
export interface ReconcileContext {
  tree: Tree;
  /** Formats a text as the project does; rejects when it cannot. */
  format: (path: string, text: string) => Promise<string>;
  options: DecideOptions;
  entries: MatchedEntries;
  desiredPaths: ReadonlySet<string>;
}

export interface ReconciledFile {
  decision: FileDecision;
  entry: NextEntry;
  diagnostics: Diagnostic[];
}
