import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { confinePath, type ConfinedRoot, directoryProblem } from '../../tree/confinePath.js';
import { errorReason, hasErrorCode } from '../../tree/errorReason.js';
import { normaliseText, sha256 } from '../../tree/fingerprint.js';
import { isOwner, LOCK_FOLDER, lockPath, type Lock } from './Lock.js';
import { MAX_LOCK_BYTES, parseLock } from './parseLock.js';
import { filePlace, pathDiagnostic } from '../../tree/pathDiagnostic.js';
import { readSmallFile } from '../../tree/readSmallFile.js';

/** The lock of one owner as it is on disk. */
export interface LoadedLock extends Lock {
  owner: string;
  /** The file as read, LF-normalised, with the hash of its bytes; undefined if there is none. */
  file: { text: string; hash: string } | undefined;
}

/** What {@link loadLocks} found: an owner is in `locks` exactly if its lock is missing or sound. */
export interface LoadedLocks {
  locks: Map<string, LoadedLock>;
  diagnostics: Diagnostic[];
}

/** The owners that have a lock file, plus `ARC5006` or `ARC5003` for what should not lie there. Other files are ignored. */
export function lockedOwners(root: ConfinedRoot): { owners: string[]; diagnostics: Diagnostic[] } {
  const owners: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const visit = (folder: string, prefix: string): void => {
    // A symlinked `.generator` is not walked.
    const problem = directoryProblem(root, folder);
    if (problem) {
      diagnostics.push(pathDiagnostic(folder, problem));
      return;
    }
    const items = list(join(root.real, folder));
    if ('reason' in items)
      diagnostics.push(pathDiagnostic(folder, { code: 'ARC5007', reason: items.reason }));
    for (const item of 'reason' in items ? [] : items) {
      if (item.isDirectory() || item.isSymbolicLink())
        visit(`${folder}/${item.name}`, `${prefix}${item.name}/`);
      else if (item.name.endsWith('.json')) {
        const owner = prefix + item.name.slice(0, -'.json'.length);
        if (isOwner(owner)) owners.push(owner);
        else diagnostics.push(badLock(`${folder}/${item.name}`, 'its name is not a command name'));
      }
    }
  };
  visit(LOCK_FOLDER, '');
  return { owners, diagnostics };
}

/** Reads the locks of these owners. A lock that cannot be trusted becomes `ARC5006`, `ARC5003` or `ARC5007`. Never throws. */
export function loadLocks(root: ConfinedRoot, owners: Iterable<string>): LoadedLocks {
  const locks = new Map<string, LoadedLock>();
  const diagnostics: Diagnostic[] = [];
  for (const owner of new Set(owners)) {
    const loaded = loadLock(root, owner);
    if ('code' in loaded) diagnostics.push(loaded);
    else locks.set(owner, loaded);
  }
  return { locks, diagnostics };
}

function loadLock(root: ConfinedRoot, owner: string): LoadedLock | Diagnostic {
  const path = lockPath(owner);
  if (!isOwner(owner)) return badLock(path, `"${owner}" is not a command name`);
  const target = confinePath(root, path);
  if ('code' in target) return pathDiagnostic(path, target);
  if (!target.stats) return { owner, entries: new Map(), file: undefined };
  // Before reading, so that a huge file does not fill the memory.
  if (target.stats.size > MAX_LOCK_BYTES) {
    return badLock(path, `it is larger than ${MAX_LOCK_BYTES} bytes`);
  }
  try {
    const bytes = readSmallFile(target.absolute, target.stats);
    const text = normaliseText(bytes.toString('utf8'));
    const lock = parseLock(text);
    if ('reason' in lock) return badLock(path, lock.reason);
    return { owner, ...lock, file: { text, hash: sha256(bytes) } };
  } catch (error) {
    return pathDiagnostic(path, { code: 'ARC5007', reason: errorReason(error) });
  }
}

function list(folder: string): Dirent[] | { reason: string } {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return hasErrorCode(error, 'ENOENT') ? [] : { reason: errorReason(error) };
  }
}

function badLock(path: string, reason: string): Diagnostic {
  return { code: 'ARC5006', params: { path, reason }, place: filePlace(path) };
}
