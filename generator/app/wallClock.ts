import { StageClock } from '../compile/StageClock.js';

/** Times the stages of a run by the clock of this process. */
export function wallClock(): StageClock {
  return new StageClock(() => performance.now());
}
