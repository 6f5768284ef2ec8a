/**
 * `node main.mjs <what> <root> <at> [interrupt]`: does one thing, and is killed (or interrupted) at the step with that
 * number (0: none). Prints the steps as JSON; a process that was killed prints nothing.
 */
import { realpathSync } from 'node:fs';
import { processSignals } from '../../../generator/cli/processSignals.js';
import { heedSignals } from '../../../generator/workspace/mutex/interrupts.js';
import { fault, trace } from './fault.js';
import { abort, generate, generateKept, recoverOnly } from './scenario.js';

const [what = '', directory = '', at = '0', kind = 'kill'] = process.argv.slice(2);
heedSignals(processSignals);
const root = realpathSync(directory);
fault.kind = kind === 'interrupt' ? kind : 'kill';
fault.at = Number(at);
await new Map<string, (root: string) => Promise<unknown>>([
  ['generate', generate],
  ['generateKept', generateKept],
  ['recoverOnly', recoverOnly],
  ['abort', abort],
]).get(what)?.(root);
process.stdout.write(JSON.stringify(trace.map((line) => line.replaceAll(`${root}/`, ''))));
