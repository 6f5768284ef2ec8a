import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { DiagnosticParams } from '../../../types/diagnostics/DiagnosticParams.js';
import { openRoot, type ConfinedRoot } from '../../tree/confinePath.js';
import { filePlace, pathDiagnostic } from '../../tree/pathDiagnostic.js';
import { shielded } from '../mutex/interrupts.js';
import { TXN_FOLDER } from '../folders/txnFolder.js';
import { findTransactions, type FoundTransaction } from './findTransactions.js';
import { dropTransaction, finish, syncTree, tidy } from './finish.js';
import type { Journal } from './Journal.js';
import { writeState } from './journalFile.js';
import { removeMadeDirectories, rollback } from './rollback.js';
import { failureDiagnostic } from '../folders/StepFailure.js';
import { canGoOn, stepState } from './stepState.js';
import { swap } from './swap.js';
import { closeTransaction, type Step, transactionIn, type Transaction } from './Transaction.js';
import { folderToTrash } from './trash.js';

/**
 * Ends what an interrupted run left below a root, so that the tree is all old or all new: what had not begun to change
 * the tree is discarded; what had is completed if nobody touched its files since, else taken back but for those files,
 * whose former text goes to the trash. May itself be interrupted and repeated. The caller holds the run lock.
 *
 * Returns what was found as `ARC5013`: of severity `info` where nothing is left to do for a person. An error (`ARC5003`,
 * `ARC5007`) means that the tree could not be put in order, and that nothing may be written to it. Never throws what the
 * system says.
 */
export async function recover(directory: string): Promise<Diagnostic[]> {
  const root = openRoot(directory);
  const diagnostics: Diagnostic[] = [];
  try {
    for (const found of findTransactions(root))
      diagnostics.push(...(await shielded(() => recoverOne(root, found))));
  } catch (error) {
    diagnostics.push(failureDiagnostic(TXN_FOLDER, error));
  }
  return diagnostics;
}

/** `ARC5013` as it is said of one path. */
export function interruption(
  params: DiagnosticParams['ARC5013'],
  severity?: Diagnostic['severity'],
): Diagnostic {
  return { code: 'ARC5013', params, place: filePlace(params.path), ...(severity ? { severity } : {}) };
}

async function recoverOne(root: ConfinedRoot, { folder, journal }: FoundTransaction): Promise<Diagnostic[]> {
  const transaction = transactionIn(root, folder);
  if (journal === undefined || ('state' in journal && journal.state === 'prepared')) {
    await dropTransaction(root, folder);
    return [interruption({ path: folder, outcome: 'discarded' }, 'info')];
  }
  if ('reason' in journal) {
    const trash = folderToTrash(transaction);
    return [interruption({ path: folder, outcome: 'unreadable', reason: journal.reason, trash })];
  }
  transaction.steps = journal.steps;
  transaction.begun = journal.steps.length;
  transaction.madeDirectories.push(...journal.directories);
  if (journal.state === 'done') {
    await tidy(transaction, journal);
    return [];
  }
  if (journal.state === 'committing' && (await goOn(transaction, journal)))
    return [interruption({ path: folder, outcome: 'completed' }, 'info')];
  return takeBack(transaction);
}

/** Whether the transaction could be completed. */
async function goOn(transaction: Transaction, journal: Journal): Promise<boolean> {
  try {
    if (!canGoOn(transaction)) return false;
    swap(transaction, true);
    await finish(transaction, journal);
    return true;
  } catch (error) {
    // Why does not matter, unless it is a defect: that is thrown on.
    failureDiagnostic(transaction.folder, error);
    return false;
  }
}

async function takeBack(transaction: Transaction): Promise<Diagnostic[]> {
  const { root, folder, steps } = transaction;
  const foreign = steps.filter((step, index) => isForeign(transaction, step, index));
  try {
    writeState(transaction, 'back');
  } catch {
    // Then the tree alone will say that the transaction cannot go on.
  }
  const left = rollback(transaction);
  const stuck = left.filter(({ unsaved }) => unsaved === true);
  if (stuck.length > 0)
    return stuck.map(({ path, reason }) =>
      pathDiagnostic(path, { code: 'ARC5007', reason: `could not be restored: ${reason}` }),
    );
  removeMadeDirectories(transaction);
  await syncTree(transaction);
  await closeTransaction({ root, folder });
  const trash = new Map(left.map((file) => [file.path, file.trash]));
  const kept = new Set([...foreign.map(({ path }) => path), ...trash.keys()]);
  return [
    interruption({ path: folder, outcome: 'taken-back' }, 'info'),
    ...[...kept].map((path) => {
      const copy = trash.get(path);
      return interruption({ path, outcome: 'kept', ...(copy === undefined ? {} : { trash: copy }) });
    }),
  ];
}

function isForeign(transaction: Transaction, step: Step, index: number): boolean {
  try {
    return stepState(transaction, step, index) === 'foreign';
  } catch {
    // The rollback will say why it cannot be reached.
    return false;
  }
}
