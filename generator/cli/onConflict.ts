import type { OnConflict } from '../reconcile/decision/decide.js';
import type { CommandIo } from './CommandIo.js';
import { isCi } from './isCi.js';

/** What `--on-conflict` takes. */
export const conflictModes: readonly OnConflict[] = ['markers', 'aside', 'abort'];

/** Markers need somebody to resolve them: without a terminal, or in CI, a conflict stops the run instead. */
export function onConflictFor(io: CommandIo, asked: OnConflict | undefined): OnConflict {
  if (asked !== undefined) return asked;
  return io.stdout.isTerminal && io.stderr.isTerminal && !isCi(io.env) ? 'markers' : 'abort';
}
