import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../../types/Json.js';
import { pathDiagnostic } from '../../tree/pathDiagnostic.js';
import { TXN_FOLDER } from '../folders/txnFolder.js';
import { onInterrupt, shielded } from '../mutex/interrupts.js';
import type { Change } from './Change.js';
import { findTransactions, isKept } from './findTransactions.js';
import { finish, syncTree } from './finish.js';
import { writeState } from './journalFile.js';
import { prepare } from './prepare.js';
import { removeMadeDirectories, rollback } from './rollback.js';
import { failureDiagnostic } from '../folders/StepFailure.js';
import { swap } from './swap.js';
import { closeTransaction, closeTransactionNow, openTransaction, type Transaction } from './Transaction.js';

export interface CommitOptions {
  /** The finished transaction stays, with this note, so that `archc abort` can take it back. There is one at most. */
  keep?: JsonValue;
  /** A transaction that was kept before stays. Otherwise it goes away once this one is done. */
  keepPrevious?: boolean;
}

/** What a commit did. Either everything that was decided, or nothing: then there are diagnostics. */
export interface CommitResult {
  /** Whether the tree is now as decided. */
  done: boolean;
  /** The folder below the root that holds discarded edits, such as `.generator/trash/3`. */
  trash?: string;
  /** `ARC5002`, `ARC5003` or `ARC5007`: why nothing was written. */
  diagnostics: Diagnostic[];
}

/**
 * Carries out changes as one transaction, in the order given. If a file is not what its change expects, or the system
 * refuses anything, every byte is put back and the reason reported. Rejects, after putting everything back, only with
 * what is a defect of the caller: what `text()` rejects with, a text that does not have its announced hash, or two
 * changes about one path. The caller holds the run lock and has called `recover`; see `exclusively`.
 *
 * Order: new texts and preimages are written to `.generator/txn/<id>` and synced, then the journal; only then is
 * anything renamed, each target being looked at right before; directories are synced; the journal says done.
 *
 * So after kill -9 at any moment `recover` makes the tree all old or all new. The same holds when the power fails, on a
 * file system that keeps the order of names it was asked to sync (ext4, XFS, Btrfs, ZFS, APFS, NTFS) and a disk that
 * does what it says it did. It is not promised where directories cannot be synced (Windows, some network disks):
 * there a commit that was reported may be undone by a power failure. A file that someone else puts in place of a target
 * in the moment between the last look and the rename is lost; the moment is as short as the system allows.
 */
export async function commitChanges(
  root: string,
  changes: readonly Change[],
  options: CommitOptions = {},
): Promise<CommitResult> {
  if (changes.length === 0) return { done: true, diagnostics: [] };
  let transaction: Transaction;
  try {
    transaction = openTransaction(root);
  } catch (error) {
    return { done: false, diagnostics: [failureDiagnostic('.', error)] };
  }
  const forget = onInterrupt(() => {
    closeTransactionNow(transaction);
    removeMadeDirectories(transaction);
  });
  try {
    const plan = await prepare(transaction, changes, keepPlan(transaction, options));
    forget();
    await shielded(async () => {
      writeState(transaction, 'committing');
      swap(transaction);
      await finish(transaction, plan);
    });
  } catch (error) {
    forget();
    const diagnostics = await shielded(() => abandon(transaction));
    return { done: false, diagnostics: [failureDiagnostic(TXN_FOLDER, error), ...diagnostics] };
  }
  const { trash } = transaction;
  return { done: true, ...(trash === undefined ? {} : { trash }), diagnostics: [] };
}

function keepPlan({ root }: Transaction, { keep, keepPrevious = false }: CommitOptions) {
  const kept = keepPrevious ? [] : findTransactions(root).filter(isKept);
  return { drops: kept.map(({ id }) => id), ...(keep === undefined ? {} : { keep: { note: keep } }) };
}

/** Puts everything back. The folder of the transaction stays only if it holds the last copy of something. */
async function abandon(transaction: Transaction): Promise<Diagnostic[]> {
  try {
    if (transaction.begun > 0) writeState(transaction, 'back');
  } catch {
    // Recovery sees by the tree itself that the transaction cannot go on.
  }
  const left = rollback(transaction);
  // What is empty now; once more at the end, for the folders of the transaction itself.
  removeMadeDirectories(transaction);
  await syncTree(transaction).catch(() => undefined);
  if (left.every(({ unsaved }) => unsaved === undefined)) await closeTransaction(transaction);
  removeMadeDirectories(transaction);
  return left.map(({ path, reason, trash }) => {
    const former = trash === undefined ? '' : `; its former text is in ${trash}`;
    return pathDiagnostic(path, {
      code: 'ARC5007',
      reason: `could not be restored: ${reason}${former}`,
    });
  });
}
