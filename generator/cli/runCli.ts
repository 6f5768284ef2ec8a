import { CommanderError } from 'commander';
import type { CommandIo } from './CommandIo.js';
import { crashReport } from './crashReport.js';
import { createProgram } from './createProgram.js';
import type { Deliver } from './Report.js';
import { usageError } from './usageError.js';
import { writeReport } from './writeReport.js';

/** Runs a command line (without `node` and the script) and returns the exit code. Never throws. */
export async function runCli(args: readonly string[], io: CommandIo): Promise<number> {
  let exitCode = 0;
  const deliver: Deliver = (report, json) => {
    writeReport(report, io, json);
    exitCode = report.exitCode;
  };
  const interrupted = (): void => {
    exitCode = 130;
  };
  try {
    await createProgram(io, deliver, interrupted).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    const json = args.includes('--json');
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // Commander has written its own message already; a tool still gets its envelope.
      if (json) writeReport(usageError('', error.message), io, true);
      return 2;
    }
    writeReport(crashReport('', error), io, json);
    return 2;
  }
}
