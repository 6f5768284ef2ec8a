import { join } from 'node:path';
import type { JsonValue } from '../../../types/Json.js';
import { directoryProblem, parentOf } from '../../tree/confinePath.js';
import type { Change } from './Change.js';
import { changePathProblem } from './changePathProblem.js';
import type { JournalPlan } from './Journal.js';
import { writeJournal } from './journalFile.js';
import { keepPreimages } from './keepPreimages.js';
import { stage } from './stage.js';
import { StepFailure } from '../folders/StepFailure.js';
import { syncAll } from './syncFiles.js';
import { prepareFolders, type Transaction } from './Transaction.js';

/** What becomes of this transaction, and of the one kept before, when it is done. */
export interface KeepPlan {
  keep?: { note: JsonValue };
  drops: string[];
}

/**
 * Brings a transaction to `prepared`: new texts, preimages, trash and the plan are on the disk, and the tree is as it
 * was. Returns the plan. Throws a `StepFailure` or a system error, and what is a defect of the caller.
 */
export async function prepare(
  transaction: Transaction,
  changes: readonly Change[],
  keepPlan: KeepPlan,
): Promise<JournalPlan> {
  checkPaths(changes);
  prepareFolders(transaction);
  const staged = await stage(transaction, changes);
  transaction.steps = staged.map(({ step }) => step);
  const { root, folder, steps } = transaction;
  const kept = keepPreimages(transaction, staged);
  const plan: JournalPlan = { steps, directories: missingDirectories(transaction), ...keepPlan };
  const journal = writeJournal(transaction, plan);
  const made = [`${folder}/new`, `${folder}/old`, ...transaction.madeDirectories].flatMap((path) => [
    join(root.real, path),
    join(root.real, parentOf(path)),
  ]);
  await syncAll(new Set([...kept, ...made, journal]));
  return plan;
}

/** Each path may be in one change only: what became of a step is read off its paths. */
function checkPaths(changes: readonly Change[]): void {
  const seen = new Set<string>();
  for (const change of changes) {
    for (const path of change.kind === 'move' ? [change.path, change.from] : [change.path]) {
      const problem = changePathProblem(path);
      if (problem) throw new StepFailure(path, problem);
      if (seen.has(path)) throw new Error(`two changes of one transaction are about ${path}`);
      seen.add(path);
    }
  }
}

/** Directories that the steps will make, parents first. */
function missingDirectories({ root, steps }: Transaction): string[] {
  const missing = new Set<string>();
  const visit = (directory: string, path: string): void => {
    if (directory === '' || missing.has(directory)) return;
    const problem = directoryProblem(root, directory);
    if (problem) throw new StepFailure(path, problem);
    if (root.directories.get(directory) === 'directory') return;
    visit(parentOf(directory), path);
    missing.add(directory);
  };
  for (const { kind, path } of steps) if (kind !== 'remove') visit(parentOf(path), path);
  return [...missing];
}
