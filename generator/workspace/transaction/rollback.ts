import { renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { directoryProblem, openRoot, parentOf } from '../../tree/confinePath.js';
import { errorReason, isSystemError } from '../../tree/errorReason.js';
import { ensureDirectory, requireConfined } from '../folders/ensureDirectory.js';
import { hashOf } from './hashOf.js';
import { StepFailure } from '../folders/StepFailure.js';
import { keptPath, stagedPath, type Step, type Transaction } from './Transaction.js';
import { copyToTrash } from './trash.js';

/** A file that a rollback had to leave as it is, and why. */
export interface LeftBehind {
  path: string;
  reason: string;
  /** Where its former bytes are now, in the trash. */
  trash?: string;
  /** The folder of the transaction must stay, because it holds the last copy of something. */
  unsaved?: true;
}

/**
 * Takes back every step that was carried out, the last one first. It may be repeated when it was interrupted. Never
 * throws. A file that somebody edited since is left alone and returned; its former bytes go to the trash.
 */
export function rollback(transaction: Transaction): LeftBehind[] {
  const left: LeftBehind[] = [];
  for (const [index, step] of [...transaction.steps.slice(0, transaction.begun).entries()].toReversed()) {
    try {
      const reason = takeBack(transaction, step, index);
      if (reason !== undefined) left.push({ path: step.path, reason, ...saveKept(transaction, step, index) });
    } catch (error) {
      left.push({ path: step.path, reason: reasonOf(error), unsaved: true });
    }
  }
  return left;
}

/** Removes the directories that a transaction made, as far as they are empty. */
export function removeMadeDirectories({ root, madeDirectories }: Transaction): void {
  const now = openRoot(root.real);
  for (const directory of madeDirectories.toReversed()) {
    try {
      if (!directoryProblem(now, directory)) rmdirSync(join(root.real, directory));
    } catch {
      // Not empty, or gone already: either way it is not ours to remove.
    }
  }
}

/** The reason if the step cannot be taken back. Throws if the system refuses. */
function takeBack(transaction: Transaction, step: Step, index: number): string | undefined {
  switch (step.kind) {
    case 'write':
      return takeBackWrite(transaction, step, index);
    case 'remove': {
      const kept = requireConfined(transaction, keptPath(transaction, index));
      if (!kept.stats) return undefined;
      const target = requireConfined(transaction, step.path);
      if (target.stats) return 'it was created again meanwhile';
      ensureDirectory(transaction, parentOf(step.path));
      renameSync(kept.absolute, target.absolute);
      return undefined;
    }
    case 'move': {
      const source = requireConfined(transaction, step.from);
      const target = requireConfined(transaction, step.path);
      if (!target.stats) return undefined;
      if (source.stats) return `${step.from} is there as well`;
      ensureDirectory(transaction, parentOf(step.from));
      renameSync(target.absolute, source.absolute);
      return undefined;
    }
  }
}

function takeBackWrite(transaction: Transaction, step: Step & { kind: 'write' }, index: number) {
  if (requireConfined(transaction, stagedPath(transaction, index)).stats) return undefined;
  const target = requireConfined(transaction, step.path);
  const hash = target.stats && hashOf(target.absolute);
  if (hash === step.expect) return undefined;
  if (hash !== step.hash) return 'it changed meanwhile';
  if (step.expect === undefined) unlinkSync(target.absolute);
  else renameSync(requireConfined(transaction, keptPath(transaction, index)).absolute, target.absolute);
  return undefined;
}

function saveKept(transaction: Transaction, step: Step, index: number): { trash?: string } {
  const kept = requireConfined(transaction, keptPath(transaction, index));
  return kept.stats ? { trash: copyToTrash(transaction, step.path, kept.absolute) } : {};
}

function reasonOf(error: unknown): string {
  if (error instanceof StepFailure)
    return error.problem.code === 'ARC5007' ? error.problem.reason : 'it is reached through a symlink now';
  if (!isSystemError(error)) throw error;
  return errorReason(error);
}
