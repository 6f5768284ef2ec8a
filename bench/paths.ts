import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = join(import.meta.dirname, '..');

/** The compiler as users start it. */
export const program = join(repository, 'dist', 'archc.js');

/** The spec that is measured, and that all others are made from. */
export const chatSend = join(repository, 'specs', 'chat-send.json');

/** The spec that is compiled to every language. */
export const vhsmEncrypt = join(repository, 'specs', 'vhsm-encrypt.json');

/** Given to `node --import`: says the peak memory of the process when it ends. */
export const peakMemoryHook = fileURLToPath(import.meta.resolve('./children/peakMemory.mjs'));

/** Copies a folder, and says how long the writing alone took. */
export const plainWriter = fileURLToPath(import.meta.resolve('./children/plainWrite.mjs'));

/** Writes over the files of a folder and waits for the disk, and says how long that took. */
export const syncedWriter = fileURLToPath(import.meta.resolve('./children/syncedWrite.mjs'));

/** The built package, whose runtime generated code imports. */
export const distribution = join(repository, 'dist');

/** The crate that generated Rust links against; its examples are the workers that are called. */
export const rustRuntime = join(repository, 'runtime', 'rust');

/** A worker with six modules. */
export const exampleWorker = join(repository, 'examples', 'worker', 'worker');

/** Programs that measure within themselves. */
export const children = {
  mergeTexts: fileURLToPath(import.meta.resolve('./children/mergeTexts.mjs')),
  nativeRun: fileURLToPath(import.meta.resolve('./children/nativeRun.mjs')),
  roundTrips: fileURLToPath(import.meta.resolve('./children/roundTrips.mjs')),
  throughput: fileURLToPath(import.meta.resolve('./children/throughput.mjs')),
  idleWorker: fileURLToPath(import.meta.resolve('./children/idleWorker.mjs')),
};

/** Where `--save` writes. */
export const resultsFile = join(import.meta.dirname, 'results', 'latest.json');
