import { runGenerate } from '../commands/runGenerate.js';
import { processIo } from '../processIo.js';
import type { GenerateCall } from './generateInProcess.js';

/** The process of one run: does what `archc generate` does, sends the report to the watch and is ended by it. */
const { cwd, files, options } = JSON.parse(process.argv[2] ?? '') as GenerateCall;
const report = await runGenerate({ ...processIo(), cwd }, files, options);
// Without its watch it ends by itself, whatever an adapter left running.
process.on('disconnect', () => process.exit());
if (process.connected) process.send?.(report);
else process.exit();
