import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = join(import.meta.dirname, '..');

/** The compiler as users start it. */
export const program = join(repository, 'dist', 'archc.js');

/** The spec that is measured, and that all others are made from. */
export const chatSend = join(repository, 'specs', 'chat-send.json');

/** Given to `node --import`: says the peak memory of the process when it ends. */
export const peakMemoryHook = fileURLToPath(import.meta.resolve('./children/peakMemory.mjs'));

/** Copies a folder, and says how long the writing alone took. */
export const plainWriter = fileURLToPath(import.meta.resolve('./children/plainWrite.mjs'));

/** Where `--save` writes. */
export const resultsFile = join(import.meta.dirname, 'results', 'latest.json');
