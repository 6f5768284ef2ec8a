/** `node cli.mjs <kind> <at> <args…>`: archc, in whose process something happens at the change of the file system with that number. */
import { processIo } from '../../../generator/cli/processIo.js';
import { runCli } from '../../../generator/cli/runCli.js';
import { fault } from './fault.js';

const [kind = '', at = '0', ...args] = process.argv.slice(2);
fault.kind = kind === 'kill' || kind === 'refuse' || kind === 'full' ? kind : 'none';
fault.at = Number(at);
process.exitCode = await runCli(args, processIo());
