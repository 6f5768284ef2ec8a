import { parentPort, workerData } from 'node:worker_threads';
import { runGenerate } from '../commands/runGenerate.js';
import { processIo } from '../processIo.js';
import type { GenerateCall } from './generateInThread.js';

/** The thread of one run: does what `archc generate` does, and sends the report. */
const { cwd, files, options } = workerData as GenerateCall;
parentPort?.postMessage(await runGenerate({ ...processIo(), cwd }, files, options));
