import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import { recover } from './recover.js';
import { failureDiagnostic } from '../folders/StepFailure.js';
import { TXN_FOLDER } from '../folders/txnFolder.js';
import { acquireRunLock, type LockOptions, type RunLock } from '../mutex/acquireRunLock.js';
import { onInterrupt } from '../mutex/interrupts.js';
import type { LockOwner } from '../mutex/owners.js';

/** What became of work that needs the run lock. */
export type Exclusive<T> =
  | {
      done: true;
      result: T;
      /** `ARC5013` about a run that was interrupted and is in order now. */
      recovered: Diagnostic[];
    }
  | {
      /** The work was not begun: `ARC5012` if another run holds the lock, or why the tree cannot be written to. */
      done: false;
      diagnostics: Diagnostic[];
    };

/**
 * Does work as the only run below an output root: takes the run lock, ends what an interrupted run left, works, and
 * gives the lock back whatever happens. Every command that writes there does all its looking and writing in here: what
 * it saw before may be out of date. Rejects with what the work rejects with.
 */
export async function exclusively<T>(
  root: string,
  options: LockOptions,
  work: () => Promise<T>,
): Promise<Exclusive<T>> {
  let lock: RunLock | LockOwner;
  try {
    lock = await acquireRunLock(root, options);
  } catch (error) {
    return { done: false, diagnostics: [failureDiagnostic(TXN_FOLDER, error)] };
  }
  if (!('release' in lock)) return { done: false, diagnostics: [heldBy(lock, options.patience)] };
  const { release } = lock;
  const forget = onInterrupt(release);
  try {
    const recovered = await recover(root);
    if (recovered.some(({ code }) => code !== 'ARC5013')) return { done: false, diagnostics: recovered };
    return { done: true, result: await work(), recovered };
  } finally {
    release();
    forget();
  }
}

function heldBy({ name, pid, host }: LockOwner, patience: number): Diagnostic {
  const path = `${TXN_FOLDER}/${name}`;
  return { code: 'ARC5012', params: { path, pid, host, seconds: patience / 1000 }, place: filePlace(path) };
}
