import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 collect earlier for the rest of the process. A large compilation makes a lot of text and keeps little;
 * left alone, the heap grows to three times what is alive. Costs about a sixth of the time (bench, 1,000 specs).
 */
export function favourMemory(): void {
  setFlagsFromString('--optimize-for-size');
}
