import { openRoot } from '../disk/confinePath.js';
import type { FileDecision } from './FileDecision.js';
import { loadLocks, lockedOwners } from '../lock/loadLocks.js';
import { entryKey } from '../lock/Lock.js';
import { matchEntries } from './matchEntries.js';
import { reconcileDisplaced } from './reconcileDisplaced.js';
import { reconcileFile, type ReconcileContext } from './reconcileFile.js';
import type { NextEntry, Reconciliation, ReconcileRequest } from './Reconciliation.js';

/**
 * Compares what should be on disk with what is there and with what archc remembers, and decides about every path.
 * Writes nothing and reports trouble as diagnostics; rejects only with what the `text()` of a desired file rejects
 * with. Files of an owner whose lock is broken are left out: what was edited cannot be known.
 */
export async function reconcile(request: ReconcileRequest): Promise<Reconciliation> {
  const { desired, scope, options } = request;
  const root = openRoot(request.root);
  const { owners, diagnostics } =
    scope === 'project' ? lockedOwners(root) : { owners: [...scope], diagnostics: [] };
  const loaded = loadLocks(root, [...owners, ...desired.map((file) => file.id.owner)]);
  diagnostics.push(...loaded.diagnostics);

  const scoped = new Set(owners);
  const sound = desired.filter((file) => loaded.locks.has(file.id.owner));
  const entries = matchEntries(loaded.locks.values(), sound, (owner) => scoped.has(owner));
  const next = new Map<string, Map<string, NextEntry>>(entries.untouched);
  const context: ReconcileContext = {
    root,
    options,
    entries,
    desiredPaths: new Set(desired.map((file) => file.path)),
  };
  const decisions: FileDecision[] = [];
  const moved = new Set<string>();
  for (const file of sound) {
    const result = await reconcileFile(context, file);
    decisions.push(result.decision);
    diagnostics.push(...result.diagnostics);
    if (result.decision.from !== undefined) moved.add(result.decision.from);
    next.get(file.id.owner)?.set(entryKey(file.id), result.entry);
  }
  if (entries.displaced.size > 0) {
    const old = [...entries.displaced.values()].flat().map((item) => item.entry);
    const result = reconcileDisplaced({ root, entries: old, desiredPaths: context.desiredPaths, moved });
    decisions.push(...result.decisions);
    diagnostics.push(...result.diagnostics);
  }
  return {
    root: root.real,
    decisions: decisions.sort((a, b) => (a.path < b.path ? -1 : 1)),
    locks: [...loaded.locks.values()].map((before) => ({
      before,
      entries: next.get(before.owner) ?? new Map(),
    })),
    diagnostics,
    blocked: diagnostics.some((diagnostic) => diagnostic.severity !== 'info'),
  };
}
