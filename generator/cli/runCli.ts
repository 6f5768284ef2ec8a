import { CommanderError } from 'commander';
import type { CommandIo } from './CommandIo.js';
import { createProgram } from './createProgram.js';
import type { Report } from './Report.js';
import { usageError } from './usageError.js';
import { writeReport } from './writeReport.js';

/** Runs a command line (without `node` and the script) and returns the exit code. Never throws. */
export async function runCli(args: readonly string[], io: CommandIo): Promise<number> {
  let exitCode = 0;
  const deliver = (report: Report, json: boolean): void => {
    writeReport(report, io, json);
    exitCode = report.exitCode;
  };
  try {
    await createProgram(io, deliver).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    const json = args.includes('--json');
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // Commander has written its own message already; a tool still gets its envelope.
      if (json) writeReport(usageError('', error.message), io, true);
      return 2;
    }
    const reason = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack?.split('\n').slice(1, 6).join('\n') ?? '') : '';
    const crash: Report = {
      ...usageError('', ''),
      problems: [{ code: 'ARC9001', place: { file: '', pointer: '' }, params: { reason, stack } }],
    };
    writeReport(crash, io, json);
    return 2;
  }
}
