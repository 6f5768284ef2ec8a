/**
 * The commands that read a project and most of its state, as one module: each on its own would share another part of the
 * program with each of the others, and a run would load dozens of files of a few lines.
 */
export { runAbort } from './runAbort.js';
export { runApply } from './runApply.js';
export { runCheck } from './runCheck.js';
export { runGenerate } from './runGenerate.js';
export { runLock } from './runLock.js';
export { runPlan } from './runPlan.js';
export { runPrune } from './runPrune.js';
export { runResolve } from './runResolve.js';
