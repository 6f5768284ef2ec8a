import { rmdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  confinePath,
  directoryProblem,
  openRoot,
  parentOf,
  type ConfinedRoot,
} from '../../tree/confinePath.js';
import { hasErrorCode } from '../../tree/errorReason.js';
import type { JournalPlan } from './Journal.js';
import { writeState } from './journalFile.js';
import { syncAll } from './syncFiles.js';
import { TXN_FOLDER } from '../folders/txnFolder.js';
import { closeTransaction, type Transaction } from './Transaction.js';

/**
 * Brings a transaction whose steps are all carried out to `done`, and tidies up. Rejects with system errors up to the
 * moment when it is done, and not afterwards.
 */
export async function finish(transaction: Transaction, plan: JournalPlan): Promise<void> {
  await syncTree(transaction);
  writeState(transaction, 'done');
  await tidy(transaction, plan);
}

/** Waits until the names that the steps changed are on the disk. Rejects with system errors. */
export async function syncTree({ root, folder, steps, madeDirectories }: Transaction): Promise<void> {
  const touched = steps.flatMap((step) => (step.kind === 'move' ? [step.path, step.from] : [step.path]));
  const changed = new Set([...touched, ...madeDirectories, `${folder}/old/x`].map(parentOf));
  await syncAll(existing(root, changed));
}

/** What is left to do for a transaction that is done. May be repeated. */
export async function tidy(transaction: Transaction, { keep, drops }: JournalPlan): Promise<void> {
  const { root, folder } = transaction;
  removeEmptied(transaction);
  for (const id of drops) await dropTransaction(root, `${TXN_FOLDER}/${id}`);
  if (keep === undefined) await dropTransaction(root, folder);
}

/** Deletes the folder of a transaction that nobody needs any more, if there is one. */
export async function dropTransaction(root: ConfinedRoot, folder: string): Promise<void> {
  // Confining looks at the folder itself, so a symlink is not followed.
  confinePath(root, `${folder}/journal`);
  await closeTransaction({ root, folder });
}

/** Removes directories that a removal or a move left empty: one by one, never with anything in them. */
function removeEmptied({ root, steps }: Transaction): void {
  for (const step of steps) {
    if (step.kind === 'write') continue;
    let folder = parentOf(step.kind === 'move' ? step.from : step.path);
    while (folder !== '' && isRemoved(join(root.real, folder))) {
      root.directories.delete(folder);
      folder = parentOf(folder);
    }
  }
}

/** Removes a directory if it is empty. True also if it was gone, perhaps by a run that was interrupted. */
function isRemoved(directory: string): boolean {
  try {
    rmdirSync(directory);
    return true;
  } catch (error) {
    return hasErrorCode(error, 'ENOENT');
  }
}

/** The nearest directory that is there, of each: a removal may have taken the last file of one. */
function existing(root: ConfinedRoot, directories: ReadonlySet<string>): Set<string> {
  const now = openRoot(root.real);
  const found = new Set<string>();
  for (let directory of directories) {
    for (;;) {
      directoryProblem(now, directory);
      if (directory === '' || now.directories.get(directory) === 'directory') break;
      directory = parentOf(directory);
    }
    found.add(join(root.real, directory));
  }
  return found;
}
