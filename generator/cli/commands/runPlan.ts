import { digest } from '../../tree/fingerprint.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { type CompileOptions, statsText } from './compileOptions.js';
import { describeFiles, fileData } from './describeFiles.js';
import { isReport, reconcileFor } from './reconcileFor.js';

/** Lists every file that the specs ask for: who owns it and what a run would do to it, with a hash of the whole. */
export async function runPlan(
  io: CommandIo,
  files: readonly string[],
  options: CompileOptions,
): Promise<Report> {
  const result = await reconcileFor('plan', io, files, options);
  if (isReport(result)) return result;
  const { compiled, reconciliation, base } = result;
  const { decisions, diagnostics } = reconciliation;
  if (options.stats === true) io.stderr.write(`${statsText(compiled.clock)}\n`);
  const hash = digest(
    decisions.flatMap((decision) => [
      decision.path,
      decision.ownership,
      decision.action,
      decision.wanted?.hash ?? '',
      'seen' in decision ? decision.seen.hash : '',
    ]),
  );
  const rows = decisions.map(
    ({ path, ownership, action }) => `  ${ownership.padEnd(9)}  ${action.padEnd(9)}  ${path}`,
  );
  return {
    ...base,
    exitCode: 0,
    summary: `${describeFiles(decisions).summary.replace(/:.*/, '')}, ${decisions.length} files, plan ${hash.slice(0, 16)}.`,
    data: { hash, files: fileData(decisions) },
    problems: [...compiled.diagnostics, ...diagnostics],
    next: [],
    text: rows.join('\n'),
  };
}
