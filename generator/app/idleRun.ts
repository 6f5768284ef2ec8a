import { isOwnership } from '../workspace/lock/parseLock.js';
import type { UnsealedAction } from './plan/planned.js';

/** Of a file that stays as it is, what a report says. */
type IdleFile = Pick<UnsealedAction, 'path' | 'ownership' | 'action' | 'owner' | 'role' | 'language'>;

/** What is kept of a run that had nothing to do and nothing to tell; undefined for any other. */
export function idleFiles(actions: readonly UnsealedAction[]): IdleFile[] | undefined {
  if (!actions.every(isIdle)) return undefined;
  return actions.map(({ path, ownership, action, owner, role, language }) => ({
    ...{ path, ownership, action, owner, role, language },
  }));
}

function isIdle({ action, ownership, adopted, absent, contractMoved }: UnsealedAction): boolean {
  if (ownership === 'memory' || ownership === 'input') return false;
  if (adopted !== undefined || absent !== undefined || contractMoved !== undefined) return false;
  return action === 'unchanged' || action === 'keep';
}

/** The actions of a run that was idle; undefined for what is none of {@link idleFiles}, for others may have written in that file. */
export function idleActions(kept: unknown): UnsealedAction[] | undefined {
  if (!Array.isArray(kept) || !kept.every(isIdleFile)) return undefined;
  return kept.map((file) => ({ ...file, from: undefined, to: null }));
}

function isIdleFile(value: unknown): value is IdleFile {
  if (typeof value !== 'object' || value === null) return false;
  const { path, ownership, action, owner, role, language } = value as Partial<
    Record<keyof IdleFile, unknown>
  >;
  const isTextOrNone = (each: unknown): boolean => each === null || typeof each === 'string';
  return (
    typeof path === 'string' &&
    isOwnership(ownership) &&
    (action === 'unchanged' || action === 'keep') &&
    [owner, role, language].every(isTextOrNone)
  );
}
