import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  confinePath,
  directoryProblem,
  parentOf,
  type ConfinedPath,
  type ConfinedRoot,
} from '../../tree/confinePath.js';
import { StepFailure } from './StepFailure.js';

/** What making directories needs of a transaction. */
interface DirectoryMaker {
  root: ConfinedRoot;
  /** Grows by what was made, parents first. */
  madeDirectories: string[];
}

/** Confines a path, or throws the problem as a `StepFailure`. */
export function requireConfined(transaction: DirectoryMaker, path: string): ConfinedPath {
  const target = confinePath(transaction.root, path);
  if ('code' in target) throw new StepFailure(path, target);
  return target;
}

/**
 * Makes a directory below the root and its missing parents, and notes each so that a rollback can remove it.
 * Throws a `StepFailure` if a parent is a symlink or a file, or the system refuses.
 */
export function ensureDirectory(transaction: DirectoryMaker, directory: string): void {
  const { root, madeDirectories } = transaction;
  if (directory === '' || root.directories.get(directory) === 'directory') return;
  ensureDirectory(transaction, parentOf(directory));
  const problem = directoryProblem(root, directory);
  if (problem) throw new StepFailure(directory, problem);
  if (root.directories.get(directory) === 'directory') return;
  try {
    mkdirSync(join(root.real, directory));
  } catch (error) {
    throw StepFailure.of(directory, error);
  }
  root.directories.set(directory, 'directory');
  madeDirectories.push(directory);
}
