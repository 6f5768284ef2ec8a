import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readTrustRecord, type TrustRecord } from './readTrustRecord.js';
import { hasErrorCode } from '../../tree/errorReason.js';

/** Milliseconds. A change takes a few. */
const patience = 5000;

/**
 * Changes the record of what a user trusts, one process at a time: readable by that user alone, and all old or all new
 * whatever happens. Rejects with why, when the record that is there cannot be used, or with what the system says.
 */
export async function writeTrustRecord(
  file: string,
  change: (record: TrustRecord) => TrustRecord,
): Promise<void> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  await alone(`${file}.lock`, () => {
    const record = readTrustRecord(file);
    if ('reason' in record) throw new Error(record.reason);
    const temporary = `${file}.${process.pid}`;
    rmSync(temporary, { force: true });
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(handle, `${JSON.stringify(change(record), null, 1)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  });
}

/** Runs the task while this process holds the lock file. One that a dead process left behind ends with the patience. */
async function alone(lock: string, task: () => void): Promise<void> {
  const started = performance.now();
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx', 0o600));
      break;
    } catch (error) {
      if (!hasErrorCode(error, 'EEXIST')) throw error;
      const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - made > patience) rmSync(lock, { force: true });
      else if (performance.now() - started > 2 * patience) throw error;
    }
    await setTimeout(20 + Math.random() * 30);
  }
  try {
    task();
  } finally {
    rmSync(lock, { force: true });
  }
}
