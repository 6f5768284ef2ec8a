import { rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../../types/Diagnostic.js';
import { parentOf } from '../disk/confinePath.js';
import { errorReason, isSystemError } from '../disk/errorReason.js';
import { filePlace, pathDiagnostic } from '../disk/pathDiagnostic.js';
import type { Change } from './Change.js';
import { removeMadeDirectories, rollback } from './rollback.js';
import { stage } from './stage.js';
import { StepFailure } from './StepFailure.js';
import { swap } from './swap.js';
import {
  closeTransaction,
  openTransaction,
  prepareFolders,
  type Step,
  type Transaction,
} from './Transaction.js';

/** What a commit did. Either everything that was decided, or nothing: then there are diagnostics. */
export interface CommitResult {
  /** Whether the tree is now as decided. False for a blocked reconciliation, which is not even tried. */
  done: boolean;
  /** The folder below the root that holds discarded edits, such as `.generator/trash/3`. */
  trash?: string;
  /** `ARC5002`, `ARC5003` or `ARC5007`: why nothing was written. */
  diagnostics: Diagnostic[];
}

/**
 * Carries out changes as one transaction, in the order given: stage all texts, then swap file by file. If a file is not
 * what its change expects, or the system refuses anything, every byte is put back and the reason reported.
 * Rejects, after putting everything back, only with what is a defect of the caller: what `text()` rejects with, or a
 * text that does not have its announced hash.
 */
export async function commitChanges(root: string, changes: readonly Change[]): Promise<CommitResult> {
  if (changes.length === 0) return { done: true, diagnostics: [] };
  let transaction: Transaction;
  try {
    transaction = openTransaction(root);
  } catch (error) {
    return { done: false, diagnostics: [diagnosticOf('.', error)] };
  }
  try {
    prepareFolders(transaction);
    const steps = await stage(transaction, changes);
    swap(transaction, steps);
    closeTransaction(transaction);
    removeEmptied(transaction, steps);
  } catch (error) {
    const diagnostics = abandon(transaction);
    return { done: false, diagnostics: [diagnosticOf('.generator/txn', error), ...diagnostics] };
  }
  return {
    done: true,
    ...(transaction.trash === undefined ? {} : { trash: transaction.trash }),
    diagnostics: [],
  };
}

/** Puts everything back. The folder of the transaction stays only if it holds the last copy of something. */
function abandon(transaction: Transaction): Diagnostic[] {
  const left = rollback(transaction);
  if (left.length === 0) closeTransaction(transaction);
  removeMadeDirectories(transaction);
  return left.map(({ path, reason }) => pathDiagnostic(path, { code: 'ARC5007', reason }));
}

/** Removes directories that a removal or a move left empty: one by one, never with anything in them. */
function removeEmptied({ root }: Transaction, steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.kind === 'write') continue;
    try {
      for (
        let folder = parentOf(step.kind === 'move' ? step.from : step.path);
        folder !== '';
        folder = parentOf(folder)
      ) {
        rmdirSync(join(root.real, folder));
      }
    } catch {
      // Not empty: somebody else's files are in it.
    }
  }
}

function diagnosticOf(path: string, error: unknown): Diagnostic {
  if (error instanceof StepFailure) return pathDiagnostic(error.path, error.problem);
  if (!isSystemError(error)) throw error;
  return { code: 'ARC5007', params: { path, reason: errorReason(error) }, place: filePlace(path) };
}
