import { appendFileSync, closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confinePath, type ConfinedRoot } from '../../tree/confinePath.js';
import { errorReason } from '../../tree/errorReason.js';
import { sha256 } from '../../tree/fingerprint.js';
import { readSmallFile } from '../../tree/readSmallFile.js';
import type { Journal, JournalPlan, JournalState } from './Journal.js';
import { journalKey } from './journalKey.js';
import { MAX_JOURNAL_BYTES, parseJournal } from './parseJournal.js';
import type { Transaction } from './Transaction.js';

/** Writes the first line of a journal, and returns its absolute path: the caller has it synced. Throws system errors. */
export function writeJournal(transaction: Transaction, plan: JournalPlan): string {
  const file = journalFile(transaction);
  writeFileSync(file, lineOf(transaction, { version: 1, ...plan }), { flag: 'wx', mode: 0o644 });
  return file;
}

/** Another line. Throws what the system throws. Does not return before it is on the disk. */
export function writeState(transaction: Transaction, state: Exclude<JournalState, 'prepared'>): void {
  const file = openSync(journalFile(transaction), 'a');
  try {
    appendFileSync(file, lineOf(transaction, { state }));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads the journal in the folder of a transaction, which is untrusted like any file. Undefined if there is none that
 * was written to the end of its plan: then nothing was changed. The reason if it is none that this user wrote on this
 * machine. Never throws.
 */
export function readJournal(root: ConfinedRoot, folder: string): Journal | { reason: string } | undefined {
  const target = confinePath(root, `${folder}/journal`);
  if ('code' in target)
    return { reason: target.code === 'ARC5007' ? target.reason : 'it is a symbolic link' };
  if (!target.stats) return undefined;
  // Before reading, so that a huge file does not fill the memory.
  if (target.stats.size > MAX_JOURNAL_BYTES)
    return { reason: `it is larger than ${MAX_JOURNAL_BYTES} bytes` };
  try {
    const text = readSmallFile(target.absolute, target.stats).toString('utf8');
    const key = journalKey(root.real);
    return parseJournal(text, key && ((record) => key.sign(folder, record)));
  } catch (error) {
    return { reason: errorReason(error) };
  }
}

/**
 * A record with the mark of this user: a line that was cut off, or that somebody else wrote, is not believed. Without a key
 * there is only a checksum, and no later run believes it.
 */
function lineOf({ root, folder }: Transaction, record: object): string {
  const text = JSON.stringify(record);
  const key = journalKey(root.real, { make: true });
  return `${key ? key.sign(folder, text) : sha256(text)} ${text}\n`;
}

function journalFile({ root, folder }: Transaction): string {
  return join(root.real, folder, 'journal');
}
