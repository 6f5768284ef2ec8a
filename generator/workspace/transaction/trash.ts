import { constants, copyFileSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parentOf } from '../../tree/confinePath.js';
import { ensureDirectory } from '../folders/ensureDirectory.js';
import type { Transaction } from './Transaction.js';

const TRASH_FOLDER = '.generator/trash';

/**
 * Copies a file to the trash of the transaction, as `.generator/trash/<n>/<path>`. Returns that path, relative to the
 * root. What is in the trash stays there whatever becomes of the transaction. Throws system errors and `StepFailure`.
 */
export function copyToTrash(transaction: Transaction, path: string, from: string): string {
  const copy = `${trashOf(transaction)}/${path}`;
  ensureDirectory(transaction, parentOf(copy));
  copyFileSync(from, join(transaction.root.real, copy), constants.COPYFILE_EXCL);
  return copy;
}

/** Moves the whole folder of a transaction to the trash, for a person to look at. Returns where it is. */
export function folderToTrash(transaction: Transaction): string {
  const { root, folder } = transaction;
  const target = `${trashOf(transaction)}/txn-${folder.slice(folder.lastIndexOf('/') + 1)}`;
  renameSync(join(root.real, folder), join(root.real, target));
  root.directories.delete(folder);
  return target;
}

function trashOf(transaction: Transaction): string {
  if (transaction.trash !== undefined) return transaction.trash;
  const { real } = transaction.root;
  ensureDirectory(transaction, TRASH_FOLDER);
  const numbers = readdirSync(join(real, TRASH_FOLDER)).filter((name) => /^\d{1,9}$/.test(name));
  const folder = `${TRASH_FOLDER}/${Math.max(0, ...numbers.map(Number)) + 1}`;
  // Not ensureDirectory: if another run takes the number first, this must fail instead of mixing the two.
  mkdirSync(join(real, folder));
  transaction.root.directories.set(folder, 'directory');
  transaction.madeDirectories.push(folder);
  transaction.trash = folder;
  return folder;
}
