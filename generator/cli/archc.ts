#!/usr/bin/env node
import { version } from '../../build/buildInfo.js';

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const [{ runCli }, { processIo }] = await Promise.all([import('./runCli.js'), import('./processIo.js')]);
  // Not process.exit(): it would cut off what a pipe has not taken yet.
  process.exitCode = await runCli(args.length === 0 ? ['--help'] : args, processIo());
}
