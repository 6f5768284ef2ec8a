import { storedBases } from '../workspace/base/BaseStore.js';
import type { Tree } from '../tree/Tree.js';
import type { NewText } from '../format/DesiredFile.js';
import type { BaseChanges, NextLock } from './Reconciliation.js';

/**
 * Compares the store with what the locks name after a run. Only when all locks are known it is known what is unused.
 * A text that the store lost comes back when it is among the `known` ones: what the specs ask for, and bases with the names of now.
 */
export function baseChanges(
  tree: Tree,
  locks: readonly NextLock[],
  known: readonly NewText[],
  allLocks: boolean,
): BaseChanges {
  const named = new Set<string>();
  for (const { entries } of locks)
    for (const { base, conflict } of entries.values())
      for (const hash of [base, conflict]) if (hash !== undefined) named.add(hash);
  const stored = storedBases(tree);
  const texts = new Map(known.map(({ hash, text }) => [hash, text]));
  const add = [...named].flatMap((hash) => {
    const text = stored.has(hash) ? undefined : texts.get(hash);
    return text ? [{ hash, text }] : [];
  });
  const remove = allLocks ? [...stored].filter((hash) => !named.has(hash)) : [];
  return { add: add.sort((a, b) => (a.hash < b.hash ? -1 : 1)), remove: remove.sort() };
}
