import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openRoot, type ConfinedRoot } from '../disk/confinePath.js';
import { ensureDirectory } from './ensureDirectory.js';

/** One change to the tree, with what must still be true right before it. */
export type Step =
  | {
      kind: 'write';
      path: string;
      /** The new text, in the folder of the transaction. */
      staged: string;
      /** Its sha256. */
      hash: string;
      /** sha256 of the bytes to replace; undefined if nothing may be there. */
      expect: string | undefined;
      /** Copy the old bytes to the trash. */
      trash: boolean;
    }
  | { kind: 'remove'; path: string; expect: string; trash?: boolean }
  | { kind: 'move'; path: string; from: string };

/** How to take back a step that was carried out. `old` is where the previous bytes are kept. */
export type Undo =
  | { kind: 'write'; path: string; hash: string; old: string | undefined }
  | { kind: 'remove'; path: string; old: string }
  | { kind: 'move'; path: string; from: string };

/** One commit under way. Everything it needs to be taken back is in here and in its folder. */
export interface Transaction {
  /** Opened anew: what reconcile saw of the directories may be out of date. */
  root: ConfinedRoot;
  /** `.generator/txn/<id>`, relative to the root, with `new` and `old` in it. */
  folder: string;
  undo: Undo[];
  /** Directories that this transaction made, relative to the root, parents first. */
  madeDirectories: string[];
  /** The folder in `.generator/trash` of this transaction, once something went there. */
  trash: string | undefined;
}

/** Starts a transaction; makes nothing but the output root, if it is missing. Throws what `mkdir` throws. */
export function openTransaction(directory: string): Transaction {
  mkdirSync(directory, { recursive: true });
  const folder = `.generator/txn/${randomBytes(8).toString('hex')}`;
  return { root: openRoot(directory), folder, undo: [], madeDirectories: [], trash: undefined };
}

/** Makes the folders for staged texts and preimages. Throws a `StepFailure` or a system error. */
export function prepareFolders(transaction: Transaction): void {
  ensureDirectory(transaction, `${transaction.folder}/new`);
  ensureDirectory(transaction, `${transaction.folder}/old`);
}

/** Deletes the folder of the transaction, which holds nothing but its own files. Failure is harmless and ignored. */
export function closeTransaction(transaction: Transaction): void {
  // Otherwise it was never made, perhaps because `.generator` leads elsewhere.
  if (transaction.root.directories.get(transaction.folder) !== 'directory') return;
  const absolute = join(transaction.root.real, transaction.folder);
  try {
    rmSync(absolute, { recursive: true, force: true });
    rmdirSync(dirname(absolute));
  } catch {
    // Another run has its folder there, or the disk is in trouble: the folder is git-ignored and in nobody's way.
  }
}
