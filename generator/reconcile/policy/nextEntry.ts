import { fingerprint } from '../../tree/fingerprint.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import type { FileDecision } from '../decision/FileDecision.js';
import type { NextEntry } from './OwnershipPolicy.js';
import type { Standing } from './Standing.js';

/** What the lock remembers about a desired file that archc writes as a whole, once the decision is carried out. */
export function nextEntry({ desired, before, seen }: Standing, { action }: FileDecision): NextEntry {
  const { path, ownership, contract, hash } = desired;
  const base = { path, class: ownership, ...(contract === '' ? {} : { contract }) };
  switch (action) {
    case 'create':
    case 'update':
      return { ...base, written: hash, loose: undefined };
    case 'accept-deletion':
      return { ...base, ...hashesOf(before), deleted: true };
    case 'unchanged':
      if (!seen) return { ...base, ...hashesOf(before), ...(before?.deleted ? { deleted: true } : {}) };
      // What is desired of an amended file is what a person makes of it, which is nothing to remember.
      if (before && (ownership === 'amended' || before.written === hash))
        return { ...base, ...hashesOf(before) };
      return { ...base, written: hash, loose: fingerprint(seen.bytes).loose };
    case 'aside':
    case 'conflict':
    case 'forget':
    case 'keep':
    case 'leave':
    case 'merge':
    case 'move':
    case 'refuse':
    case 'remove':
      // Not rewritten: what archc wrote last stays the base by which edits are recognised.
      return { ...base, ...hashesOf(before) };
  }
}

/** Empty hashes for a file that archc never wrote: no content equals them, so it always counts as edited. */
function hashesOf(entry: LockEntry | undefined): { written: string; loose: string } {
  return { written: entry?.written ?? '', loose: entry?.loose ?? '' };
}
