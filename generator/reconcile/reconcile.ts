import type { DesiredFile, NewText } from '../format/DesiredFile.js';
import { baseChanges } from './baseChanges.js';
import { foldPath } from '../tree/foldPath.js';
import { importableFiles } from '../source/fileLinks.js';
import { loadLocks, lockedOwners, type LoadedLock, type LoadedLocks } from '../workspace/lock/loadLocks.js';
import { entryKey, type LockEntry, orphanKey } from '../workspace/lock/Lock.js';
import { type FileDecision, formerPath } from './decision/FileDecision.js';
import { matchEntries, type MatchedEntries } from './matchEntries.js';
import { notCheckedOut } from './notCheckedOut.js';
import { findRenames } from './findRenames.js';
import { givenNames } from './names/givenNames.js';
import { leftBehind } from './names/leftBehind.js';
import { OtherFiles } from './names/OtherFiles.js';
import type { NextLock, Reconciliation, ReconcileRequest } from './Reconciliation.js';
import { implementationsOf } from './policy/absent.js';
import type { NextEntry, ReconcileContext } from './policy/OwnershipPolicy.js';
import { reconcileDisplaced } from './reconcileDisplaced.js';
import { reconcileFile } from './reconcileFile.js';

/**
 * Compares what should be on disk with what is there and with what archc remembers, and decides about every path.
 * Writes nothing and reports trouble as diagnostics; rejects only with what the `text()` of a desired file rejects
 * with. Files of an owner whose lock is broken are left out: what was edited cannot be known.
 */
export async function reconcile(request: ReconcileRequest): Promise<Reconciliation> {
  const { tree, desired, options, specs, languages, known } = request;
  const { owners, loaded, renamed } = readLocks(request);
  const { diagnostics } = loaded;

  const scoped = new Set(owners);
  const sound = desired.filter((file) => loaded.locks.has(file.id.owner));
  const entries = matchEntries(loaded.locks.values(), sound, (owner) => scoped.has(owner), renamed);
  const next = new Map<string, Map<string, NextEntry>>(entries.untouched);
  const desiredPaths = new Set(desired.map((file) => file.path));
  tree.expect(desiredPaths);
  const { stems } = entries;
  const { names, importable } = await namesOf(request, { desired: sound, entries, renamed });
  const isSelection = request.scope !== 'project';
  const others = isSelection ? new OtherFiles(tree, (owner) => !loaded.locks.has(owner)) : undefined;
  if (others) diagnostics.push(...leftBehind({ tree, languages, others, names, files: importable }));
  const context: ReconcileContext = {
    tree,
    format: request.format,
    options,
    desiredPaths,
    implementations: implementationsOf(desired),
    isKnown: (path) => desiredPaths.has(path) || entries.displaced.has(path),
    languages,
    names,
    importable,
    stems,
    ...(known ? { known } : {}),
    ...(others ? { others } : {}),
  };
  const decisions: FileDecision[] = [];
  const moved = new Set<string>();
  for (const file of sound) {
    const result = await reconcileFile(context, entries, file);
    decisions.push(result.decision);
    diagnostics.push(...result.diagnostics);
    const from = formerPath(result.decision);
    if (from !== undefined) moved.add(from);
    next.get(file.id.owner)?.set(entryKey(file.id), result.entry);
  }
  if (entries.displaced.size > 0) {
    const old = [...entries.displaced.values()].flat();
    const result = reconcileDisplaced({
      tree,
      languages,
      specs,
      entries: old,
      adopt: options.adopt,
      desiredPaths,
      moved,
    });
    decisions.push(...result.decisions);
    diagnostics.push(...result.diagnostics);
    for (const { owner, entry } of result.left) rememberOrphan(next.get(owner), entry);
  }
  const loadedLocks = loaded.locks.values();
  const found = notCheckedOut({ tree, decisions, diagnostics, locks: loadedLocks, own: entries.own });
  const locks = [...loaded.locks.values()].map((before): NextLock => {
    const spec = specs.get(before.owner) ?? before.spec;
    return { before, ...(spec ? { spec } : {}), entries: next.get(before.owner) ?? new Map() };
  });
  return {
    tree,
    decisions: found.decisions.sort((a, b) => (a.path < b.path ? -1 : 1)),
    locks,
    bases: baseChanges(tree, locks, [...sound, ...namedBases(decisions)], request.scope === 'project'),
    diagnostics: found.diagnostics,
    blocked: found.diagnostics.some(({ severity }) => severity === undefined || severity === 'error'),
  };
}

/** Bases that files put aside have with the names of now, which no spec asks for as they are. */
function namedBases(decisions: readonly FileDecision[]): NewText[] {
  return decisions.flatMap((decision) =>
    decision.action === 'aside' && decision.named ? [decision.named.base] : [],
  );
}

/** What names have changed, and between which files. */
export type NamesSince = Pick<ReconcileContext, 'names' | 'importable'>;

/** What has another name now than in a tree: that of the request, which need not be what is reconciled. */
export async function namesSince(request: ReconcileRequest): Promise<NamesSince> {
  const { loaded, renamed } = readLocks(request);
  const { desired } = request;
  const entries = matchEntries(loaded.locks.values(), desired, () => true, renamed);
  return namesOf(request, { desired, entries, renamed });
}

async function namesOf(
  { tree, languages, desired: all, symbols = () => Promise.resolve([]) }: ReconcileRequest,
  {
    desired,
    entries: { own, displaced, stems },
    renamed,
  }: { desired: readonly DesiredFile[]; entries: MatchedEntries; renamed: ReadonlyMap<string, string> },
): Promise<NamesSince> {
  const importable = importableFiles([
    ...new Set(all.map(({ path }) => path)),
    ...displaced.keys(),
    ...[...own.values()].map(({ path }) => path),
  ]);
  const gone = [...displaced.values()].flat();
  const known = { tree, languages, desired, own, gone, renamed, stems, paths: importable, symbols };
  return { importable, names: await givenNames(known) };
}

/** A lock in which two paths differ by case only would not be read again, so the second one is forgotten. */
function rememberOrphan(entries: Map<string, NextEntry> | undefined, entry: LockEntry): void {
  const path = foldPath(entry.path);
  const taken = [...(entries?.values() ?? [])].some((other) => foldPath(other.path) === path);
  if (!taken) entries?.set(orphanKey(entry.path), { ...entry, orphan: true });
}

/** The locks of a run, and which of them belong to commands that have another name now. */
function readLocks({ tree, scope, desired, specs }: ReconcileRequest): {
  owners: string[];
  loaded: LoadedLocks;
  renamed: Map<string, string>;
} {
  const { owners, diagnostics } =
    scope === 'project' ? lockedOwners(tree) : { owners: [...scope], diagnostics: [] };
  const loaded = loadLocks(tree, [...owners, ...desired.map((file) => file.id.owner)]);
  loaded.diagnostics.unshift(...diagnostics);
  const isFresh = ({ owner, file }: LoadedLock): boolean => file === undefined && specs.has(owner);
  if (![...loaded.locks.values()].some(isFresh)) return { owners, loaded, renamed: new Map() };
  const gone = lockedOwners(tree).owners.filter((owner) => !specs.has(owner) && !loaded.locks.has(owner));
  const formerly = loadLocks(tree, gone).locks;
  const renamed = findRenames([...loaded.locks.values(), ...formerly.values()], specs);
  for (const [owner, lock] of formerly) if (renamed.has(owner)) loaded.locks.set(owner, lock);
  return { owners, loaded, renamed };
}
