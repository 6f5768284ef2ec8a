/** The same as `main.ts` for faults that a process survives. */
export { fault, trace } from './fault.js';
export { generate, recoverOnly } from './scenario.js';
