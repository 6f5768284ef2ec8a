import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { directoryProblem, type ConfinedRoot } from '../../tree/confinePath.js';
import type { Journal } from './Journal.js';
import { readJournal } from './journalFile.js';
import { TXN_FOLDER } from '../folders/txnFolder.js';
import { TXN_ID } from './Transaction.js';

/** A folder that a transaction left: of a run that died, or kept on purpose. */
export interface FoundTransaction {
  id: string;
  folder: string;
  /** Undefined if the transaction died before it was prepared; a reason if the journal cannot be believed. */
  journal: Journal | { reason: string } | undefined;
}

/** The transactions that lie below a root, sorted by name. Links and other names are ignored. Throws system errors. */
export function findTransactions(root: ConfinedRoot): FoundTransaction[] {
  // A path below the folder, so that a symlinked `.generator` is not walked.
  const problem = directoryProblem(root, TXN_FOLDER);
  if (problem || root.directories.get(TXN_FOLDER) !== 'directory') return [];
  return readdirSync(join(root.real, TXN_FOLDER), { withFileTypes: true })
    .filter((item) => item.isDirectory() && TXN_ID.test(item.name))
    .map(({ name }) => name)
    .sort()
    .map((id) => {
      const folder = `${TXN_FOLDER}/${id}`;
      return { id, folder, journal: readJournal(root, folder) };
    });
}

/** A transaction that is done and kept. */
export interface KeptTransaction extends FoundTransaction {
  journal: Journal & Required<Pick<Journal, 'keep'>>;
}

export function isKept(found: FoundTransaction): found is KeptTransaction {
  const { journal } = found;
  return (
    journal !== undefined && 'state' in journal && journal.state === 'done' && journal.keep !== undefined
  );
}
