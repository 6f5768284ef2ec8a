import type { CommandIo } from './CommandIo.js';

/** Whether a run is one of continuous integration, where nobody answers. */
export function isCi(env: CommandIo['env']): boolean {
  return !['', 'false', '0'].includes(env.CI ?? '');
}
