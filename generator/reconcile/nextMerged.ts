import { fingerprint, looseHash, normaliseText, sha256 } from '../tree/fingerprint.js';
import type { LockEntry } from '../workspace/lock/Lock.js';
import type { DesiredFile } from './DesiredFile.js';
import type { MergedFinding } from './MergedFile.js';
import type { NextEntry } from './Reconciliation.js';

/**
 * What the lock remembers about a merged file once its decision is carried out. The base moves on exactly if what the
 * specs ask for is in the file, or a person wants the file without it.
 */
export function nextMerged(
  { path, contract, hash, ownership }: DesiredFile,
  before: LockEntry | undefined,
  { action, seen, merged }: Pick<MergedFinding, 'action' | 'seen' | 'merged'>,
): NextEntry {
  const entry = {
    path,
    class: 'merged' as const,
    ...(contract === '' ? {} : { contract }),
    ...(ownership === 'generated' ? { adopted: true as const } : {}),
  };
  const asBefore = { written: before?.written ?? '', loose: before?.loose ?? '' };
  switch (action) {
    case 'create':
    case 'update':
      return { ...entry, written: hash, loose: undefined, base: hash };
    case 'merge':
      return { ...entry, ...hashesOf(merged?.text ?? ''), base: hash };
    case 'conflict':
      return { ...entry, ...hashesOf(merged?.text ?? ''), ...baseOf(before), conflict: hash };
    case 'aside':
      return { ...entry, ...asBefore, ...baseOf(before), conflict: hash };
    case 'refuse': {
      const conflict = before?.conflict === undefined ? {} : { conflict: before.conflict };
      return { ...entry, ...asBefore, ...baseOf(before), ...conflict };
    }
    case 'accept-deletion':
      return { ...entry, ...asBefore, deleted: true };
    case 'unchanged':
      if (before?.deleted && !seen) return { ...entry, ...asBefore, deleted: true };
      return {
        ...entry,
        written: hash,
        loose: seen ? fingerprint(seen.bytes).loose : asBefore.loose,
        base: hash,
      };
    case 'forget':
    case 'keep':
    case 'leave':
    case 'move':
    case 'remove':
      return { ...entry, ...asBefore, base: hash };
  }
}

function baseOf(before: LockEntry | undefined): { base?: string } {
  return before?.base === undefined ? {} : { base: before.base };
}

function hashesOf(text: string): { written: string; loose: string } {
  const normalised = normaliseText(text);
  return { written: sha256(normalised), loose: looseHash(normalised) };
}
