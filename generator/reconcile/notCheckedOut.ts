import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { DesiredFile } from '../format/DesiredFile.js';
import { filePlace } from '../tree/pathDiagnostic.js';
import { sparseFiles } from '../tree/sparseFiles.js';
import type { Tree } from '../tree/Tree.js';
import type { LockEntry } from '../workspace/lock/Lock.js';
import type { LoadedLock } from '../workspace/lock/loadLocks.js';
import type { FileDecision } from './decision/FileDecision.js';

/** What a run decided, and what the locks say of its files. */
interface Decided {
  tree: Tree;
  decisions: readonly FileDecision[];
  diagnostics: readonly Diagnostic[];
  locks: Iterable<LoadedLock>;
  /** By file, what its lock says, which may be of another path. */
  own: ReadonlyMap<DesiredFile, LockEntry>;
}

/**
 * Files that the locks know, that are missed, and that git has all the same: a sparse checkout leaves them out (`ARC5033`). To write
 * them anew would lose what persons wrote in them, to forget them what archc knows of them, so nothing is decided about them.
 * Asks git only when something is missed.
 */
export function notCheckedOut({ tree, decisions, diagnostics, locks, own }: Decided): {
  decisions: FileDecision[];
  diagnostics: Diagnostic[];
} {
  const asDecided = { decisions: [...decisions], diagnostics: [...diagnostics] };
  const missed = new Map(decisions.filter(isMissed).map(({ path }) => [path, path]));
  for (const [{ path }, before] of own)
    if (before.path !== path && missed.has(path)) missed.set(before.path, path);
  if (!tree.isDisk || missed.size === 0) return asDecided;
  const known = [...locks].flatMap(({ entries }) => [...entries.values()]);
  const candidates = known.filter((entry) => entry.deleted !== true && missed.has(entry.path));
  const sparse = candidates.length === 0 ? new Set<string>() : sparseFiles(tree.root);
  const leftOut = candidates.map(({ path }) => path).filter((path) => sparse.has(path));
  const [path, ...more] = leftOut.sort();
  if (path === undefined) return asDecided;
  const undecided = new Set<unknown>(leftOut.map((each) => missed.get(each)));
  const isOther = ({ params }: Diagnostic): boolean => !('path' in params && undecided.has(params.path));
  return {
    decisions: decisions.filter((decision) => !undecided.has(decision.path)),
    diagnostics: [
      ...diagnostics.filter(isOther),
      { code: 'ARC5033', params: { path, more: more.length }, place: filePlace(path) },
    ],
  };
}

function isMissed(decision: FileDecision): boolean {
  const { action } = decision;
  if (action === 'unchanged') return decision.absent !== undefined;
  return action === 'create' || action === 'accept-deletion' || action === 'forget';
}
