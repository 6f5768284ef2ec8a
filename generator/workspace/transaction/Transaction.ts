import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, rmdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openRoot, type ConfinedRoot } from '../../tree/confinePath.js';
import { ensureDirectory } from '../folders/ensureDirectory.js';
import { TXN_FOLDER } from '../folders/txnFolder.js';

/** A change whose new text is staged. Its number in the transaction names what belongs to it in the folder. */
export type Step =
  | {
      kind: 'write';
      path: string;
      /** sha256 of the new text. */
      hash: string;
      /** sha256 of the bytes to replace; undefined if nothing may be there. */
      expect?: string;
    }
  | { kind: 'remove'; path: string; expect: string }
  | { kind: 'move'; path: string; from: string };

/** One transaction: a new one, or one that an earlier run left. What happened to a step is read off the disk. */
export interface Transaction {
  /** Opened anew: what reconcile saw of the directories may be out of date. */
  root: ConfinedRoot;
  /** `.generator/txn/<id>`, relative to the root: `journal`, staged texts in `new`, preimages in `old`. */
  folder: string;
  steps: Step[];
  /** How many of the steps were begun, as far as is known: a rollback looks at no others. */
  begun: number;
  /** Directories that the transaction made, relative to the root, parents first. */
  madeDirectories: string[];
  /** The folder in `.generator/trash` of this transaction, once something went there. */
  trash: string | undefined;
}

/** The name of a transaction. */
export const TXN_ID = /^[0-9a-f]{16}$/;

/** Starts a transaction; makes nothing but the output root, if it is missing. Throws what `mkdir` throws. */
export function openTransaction(directory: string): Transaction {
  mkdirSync(directory, { recursive: true });
  return transactionIn(openRoot(directory), `${TXN_FOLDER}/${randomBytes(8).toString('hex')}`);
}

/** A transaction with nothing in it yet. */
export function transactionIn(root: ConfinedRoot, folder: string): Transaction {
  return { root, folder, steps: [], begun: 0, madeDirectories: [], trash: undefined };
}

/** Makes the folders for staged texts and preimages. Throws a `StepFailure` or a system error. */
export function prepareFolders(transaction: Transaction): void {
  ensureDirectory(transaction, `${transaction.folder}/new`);
  ensureDirectory(transaction, `${transaction.folder}/old`);
}

/** Where the new text of a step is until it is swapped in: it is there exactly if the step was not carried out. */
export function stagedPath({ folder }: Pick<Transaction, 'folder'>, index: number): string {
  return `${folder}/new/${index}`;
}

/** Where the bytes are that a step replaced or removed. */
export function keptPath({ folder }: Pick<Transaction, 'folder'>, index: number): string {
  return `${folder}/old/${index}`;
}

/**
 * Deletes the folder of the transaction, which holds nothing but its own files. The journal goes first: a folder
 * without one has nothing to say. Failure is harmless and ignored.
 */
export async function closeTransaction(transaction: Pick<Transaction, 'root' | 'folder'>): Promise<void> {
  const absolute = existing(transaction);
  if (absolute === undefined) return;
  try {
    rmSync(join(absolute, 'journal'), { force: true });
    // Not rmSync: to delete what is on the disk already takes long, and this does many at once.
    await rm(absolute, { recursive: true, force: true });
    rmdirSync(dirname(absolute));
  } catch {
    // Something else is in there, or the disk is in trouble: the folder is git-ignored and in nobody's way.
  }
}

/** {@link closeTransaction} for the last moment of a process: when it returns, the folder is gone. */
export function closeTransactionNow(transaction: Pick<Transaction, 'root' | 'folder'>): void {
  const absolute = existing(transaction);
  if (absolute === undefined) return;
  try {
    rmSync(absolute, { recursive: true, force: true });
    rmdirSync(dirname(absolute));
  } catch {
    // As above.
  }
}

/** The folder, absolute, if it was made: perhaps `.generator` leads elsewhere. From now on it counts as gone. */
function existing({ root, folder }: Pick<Transaction, 'root' | 'folder'>): string | undefined {
  if (root.directories.get(folder) !== 'directory') return undefined;
  root.directories.delete(folder);
  return join(root.real, folder);
}
