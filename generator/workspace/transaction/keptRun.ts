import type { JsonValue } from '../../../types/Json.js';
import { openRoot } from '../../tree/confinePath.js';
import { dropTransaction } from './finish.js';
import { findTransactions, isKept, type KeptTransaction } from './findTransactions.js';

/** A finished run that can be taken back. */
export interface KeptRun {
  /** What the run asked to have kept with it. Untrusted, like everything on disk. */
  note: JsonValue;
  /** The files that it changed, in the order in which it did. */
  paths: string[];
}

/** The run that was committed with `keep`, if there is one. Throws system errors. */
export function keptRun(root: string): KeptRun | undefined {
  const kept = findKept(root);
  if (!kept) return undefined;
  const { steps, keep } = kept.journal;
  return { note: keep.note, paths: steps.map(({ path }) => path) };
}

/** Deletes what was kept of a run, so that it cannot be taken back any more. The caller holds the run lock. */
export async function dropKept(directory: string): Promise<void> {
  const root = openRoot(directory);
  for (const { folder } of findTransactions(root).filter(isKept)) await dropTransaction(root, folder);
}

/** The kept transaction. Throws system errors. */
export function findKept(directory: string): KeptTransaction | undefined {
  const kept = findTransactions(openRoot(directory)).filter(isKept);
  // Two only if the process died while it dropped the first: the second one's plan names that.
  return kept.find(({ id }) => !kept.some(({ journal }) => journal.drops.includes(id)));
}
