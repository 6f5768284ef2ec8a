import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { errorReason } from '../../tree/errorReason.js';
import { normaliseText, sha256 } from '../../tree/fingerprint.js';
import { isOwner, LOCK_FOLDER, lockPath, type Lock } from './Lock.js';
import { MAX_LOCK_BYTES, parseLock } from './parseLock.js';
import { filePlace, pathDiagnostic } from '../../tree/pathDiagnostic.js';
import type { Tree } from '../../tree/Tree.js';

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
export function lockedOwners(tree: Tree): { owners: string[]; diagnostics: Diagnostic[] } {
  const owners: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const visit = (folder: string, prefix: string): void => {
    const items = tree.list(folder) ?? [];
    // A symlinked `.generator` is not walked.
    if ('code' in items) {
      diagnostics.push(pathDiagnostic(folder, items));
      return;
    }
    for (const item of items) {
      if (item.kind === 'folder' || item.kind === 'link')
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
export function loadLocks(tree: Tree, owners: Iterable<string>): LoadedLocks {
  const locks = new Map<string, LoadedLock>();
  const diagnostics: Diagnostic[] = [];
  const asked = new Set(owners);
  tree.expect([...asked].filter(isOwner).map(lockPath));
  for (const owner of asked) {
    const loaded = loadLock(tree, owner);
    if ('code' in loaded) diagnostics.push(loaded);
    else locks.set(owner, loaded);
  }
  return { locks, diagnostics };
}

function loadLock(tree: Tree, owner: string): LoadedLock | Diagnostic {
  const path = lockPath(owner);
  if (!isOwner(owner)) return badLock(path, `"${owner}" is not a command name`);
  const target = tree.look(path);
  if ('code' in target) return pathDiagnostic(path, target);
  if (!target.stats) return { owner, entries: new Map(), file: undefined };
  // Before reading, so that a huge file does not fill the memory.
  if (target.stats.size > MAX_LOCK_BYTES) {
    return badLock(path, `it is larger than ${MAX_LOCK_BYTES} bytes`);
  }
  try {
    const bytes = target.read();
    const text = normaliseText(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
    );
    const lock = parseLock(text);
    if ('reason' in lock) return badLock(path, lock.reason);
    return { owner, ...lock, file: { text, hash: sha256(bytes) } };
  } catch (error) {
    return pathDiagnostic(path, { code: 'ARC5007', reason: errorReason(error) });
  }
}

function badLock(path: string, reason: string): Diagnostic {
  return { code: 'ARC5006', params: { path, reason }, place: filePlace(path) };
}
