import { fingerprint, looseHash, normaliseText, sha256 } from '../../tree/fingerprint.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import type { FileDecision } from '../decision/FileDecision.js';
import type { MergedStanding } from './lookMerged.js';
import type { NextEntry } from './OwnershipPolicy.js';

/**
 * What the lock remembers about a merged file once its decision is carried out. The base moves on exactly if what the
 * specs ask for is in the file, or a person wants the file without it.
 */
export async function nextMerged(
  { desired, before, found }: MergedStanding,
  decision: FileDecision,
): Promise<NextEntry> {
  const { path, contract, hash, ownership } = desired;
  const entry = {
    path,
    class: 'merged' as const,
    ...(contract === '' ? {} : { contract }),
    ...(ownership === 'generated' ? { adopted: true as const } : {}),
  };
  const asBefore = { written: before?.written ?? '', loose: before?.loose ?? '' };
  switch (decision.action) {
    case 'create':
    case 'update':
      return { ...entry, written: hash, loose: undefined, base: hash };
    case 'merge':
      return { ...entry, ...hashesOf(await decision.text.text()), base: hash };
    case 'conflict':
      return { ...entry, ...hashesOf(await decision.text.text()), ...baseOf(before), conflict: hash };
    case 'aside':
      return { ...entry, ...asBefore, ...baseOf(before), conflict: hash };
    case 'refuse': {
      const conflict = before?.conflict === undefined ? {} : { conflict: before.conflict };
      return { ...entry, ...asBefore, ...baseOf(before), ...conflict };
    }
    case 'accept-deletion':
      return { ...entry, ...asBefore, deleted: true };
    case 'unchanged':
    case 'keep':
    case 'move':
      if (found.is === 'missing') return { ...entry, ...asBefore, deleted: true };
      if (found.is !== 'present' || found.relation !== 'current')
        return { ...entry, ...asBefore, base: hash };
      return { ...entry, written: hash, loose: fingerprint(found.seen.bytes).loose, base: hash };
    case 'forget':
    case 'leave':
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
