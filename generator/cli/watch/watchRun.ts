import { runGenerate } from '../commands/runGenerate.js';
import { processIo } from '../processIo.js';
import type { GenerateCall } from './generateInProcess.js';

/** The process of one run: does what `archc generate` does, and sends the report to the watch, if that still is. */
const { cwd, files, options } = JSON.parse(process.argv[2] ?? '') as GenerateCall;
const report = await runGenerate({ ...processIo(), cwd }, files, options);
if (process.connected) process.send?.(report);
