import type { LockOptions } from '../../workspace/mutex/acquireRunLock.js';
import type { CommandIo } from '../CommandIo.js';

/** Seconds that a run waits for another one. */
const PATIENCE = 10;

/** How a command waits for the run lock: `ARCHC_LOCK_WAIT` seconds, or ten. It says so when the wait can be felt. */
export function lockOptions(io: CommandIo): LockOptions {
  const wanted = Number(io.env.ARCHC_LOCK_WAIT ?? PATIENCE);
  const seconds = Number.isFinite(wanted) && wanted >= 0 ? wanted : PATIENCE;
  return {
    patience: seconds * 1000,
    onWait: ({ pid, host }) => {
      io.stderr.write(`Waiting for another run to end (process ${pid} on ${host}).\n`);
    },
  };
}
