import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileDecision } from '../reconcile/FileDecision.js';
import { looseHash, sha256 } from '../disk/fingerprint.js';
import { formatLock } from '../lock/formatLock.js';
import { entryKey, lockPath, type LockEntry } from '../lock/Lock.js';
import type { NextLock, Reconciliation } from '../reconcile/Reconciliation.js';
import { requireConfined } from './ensureDirectory.js';
import { StepFailure } from './StepFailure.js';
import type { Step, Transaction } from './Transaction.js';

const IGNORE_FILE = '.generator/.gitignore';
const IGNORED = 'cache/\ntxn/\ntrash/\n';
const TEXTS_AT_ONCE = 64;

/**
 * Writes every new text into the folder of the transaction and returns the steps in the order of the swap: files,
 * moves, removals, and locks last, so that a lock never speaks of a file that is not there yet.
 * Touches nothing outside that folder. Throws system errors and what `text()` throws.
 */
export async function stage(transaction: Transaction, { decisions, locks }: Reconciliation): Promise<Step[]> {
  const writes = decisions.filter(({ action }) => action === 'create' || action === 'update');
  const loose = new Map<string, string>();
  const steps: Step[] = [];
  for (let start = 0; start < writes.length; start += TEXTS_AT_ONCE) {
    const texts = await Promise.all(writes.slice(start, start + TEXTS_AT_ONCE).map(textOf));
    for (const { decision, text } of texts) {
      steps.push(stageFile(transaction, steps.length, decision, text));
      loose.set(decision.path, looseHash(text));
    }
  }
  for (const { action, path, from, seen } of decisions) {
    if (action === 'move' && from !== undefined) steps.push({ kind: 'move', path, from });
    if (action === 'remove' && seen) steps.push({ kind: 'remove', path, expect: seen.hash });
  }
  const lockSteps = locks.flatMap((lock, index) => stageLock(transaction, index, lock, loose));
  if (steps.length + lockSteps.length > 0) steps.push(...stageIgnoreFile(transaction));
  return [...steps, ...lockSteps];
}

/** Whether a commit would change anything, judged without asking for a text. */
export function hasWork({ decisions, locks }: Reconciliation): boolean {
  const acts = ({ action }: FileDecision): boolean =>
    action === 'create' || action === 'update' || action === 'move' || action === 'remove';
  return (
    decisions.some(acts) || locks.some((lock) => lockText(lock, new Map()) !== (lock.before.file?.text ?? ''))
  );
}

async function textOf(decision: FileDecision): Promise<{ decision: FileDecision; text: string }> {
  return { decision, text: (await decision.desired?.text()) ?? '' };
}

function stageFile(transaction: Transaction, index: number, decision: FileDecision, text: string): Step {
  const { path, desired, seen, trash = false } = decision;
  const hash = sha256(text);
  if (hash !== desired?.hash) {
    // Written anyway, the file would look edited on the next run.
    throw new Error(
      `the text of ${desired ? entryKey(desired.id) : path} does not have the hash that was announced`,
    );
  }
  const staged = stageText(transaction, `${index}`, path, text, seen?.mode);
  return { kind: 'write', path, staged, hash, expect: seen?.hash, trash };
}

function stageLock(
  transaction: Transaction,
  index: number,
  lock: NextLock,
  loose: ReadonlyMap<string, string>,
): Step[] {
  const { owner, file } = lock.before;
  const path = lockPath(owner);
  const text = lockText(lock, loose);
  if (text === (file?.text ?? '')) return [];
  if (text === '') return file ? [{ kind: 'remove', path, expect: file.hash }] : [];
  const staged = stageText(transaction, `lock-${index}`, path, text, undefined);
  return [{ kind: 'write', path, staged, hash: sha256(text), expect: file?.hash, trash: false }];
}

function lockText({ spec, entries }: NextLock, loose: ReadonlyMap<string, string>): string {
  const known = [...entries].map(([key, entry]): [string, LockEntry] => [
    key,
    { ...entry, loose: entry.loose ?? loose.get(entry.path) ?? '' },
  ]);
  return formatLock({ ...(spec ? { spec } : {}), entries: new Map(known) });
}

function stageIgnoreFile(transaction: Transaction): Step[] {
  if (requireConfined(transaction, IGNORE_FILE).stats) return [];
  const staged = stageText(transaction, 'ignore', IGNORE_FILE, IGNORED, undefined);
  return [
    { kind: 'write', path: IGNORE_FILE, staged, hash: sha256(IGNORED), expect: undefined, trash: false },
  ];
}

/** Failures name the target: that is what the person knows. `wx` because the folder is new, so nothing is in it. */
function stageText(
  transaction: Transaction,
  name: string,
  path: string,
  text: string,
  mode: number | undefined,
): string {
  const staged = `${transaction.folder}/new/${name}`;
  const absolute = join(transaction.root.real, staged);
  try {
    writeFileSync(absolute, text, { flag: 'wx', mode: 0o644 });
    if (mode !== undefined) chmodSync(absolute, mode);
  } catch (error) {
    throw StepFailure.of(path, error);
  }
  return staged;
}
