import { errorReason } from '../../tree/errorReason.js';
import { generateApart } from '../../app/worker/generateApart.js';
import type { CommandIo } from '../CommandIo.js';
import type { Deliver, Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { Coalescer } from '../watch/Coalescer.js';
import { failedWatch } from '../watch/failedWatch.js';
import { Watch } from '../watch/Watch.js';
import { type GenerateFlags, runGenerate } from './runGenerate.js';

/** Long enough for an editor that saves in steps and for a checkout; too short to be waited for. */
const timing = { quiet: 100, patience: 2000 };

/**
 * Generates, and again after each change of an input, until the process is asked to end; a run that is under way then
 * ends first. Delivers a report for each run. Errors are reported and waited out. Returns whether it was asked to end,
 * as opposed to: it could not begin.
 */
export async function runWatch(
  io: CommandIo,
  files: readonly string[],
  options: GenerateFlags,
  deliver: Deliver,
): Promise<boolean> {
  const json = options.json === true ? 'line' : false;
  let isFirst = true;
  const report = (found: Report): void => {
    const isTold = !isFirst && found.problems.length === 0;
    const waiting = isTold ? '' : 'Waiting for changes; Ctrl+C ends.';
    deliver({ ...found, summary: json ? found.summary : waiting }, json);
    isFirst = false;
  };
  const named = [...files, ...(options.spec ?? [])];
  const { onInterrupt } = io;
  if (named.includes('-') || onInterrupt === undefined) {
    const reason = onInterrupt ? 'Standard input cannot be watched' : 'Watching needs a process of its own';
    deliver(usageError('watch', `${reason}.`), json);
    return false;
  }
  const failed = new Set<string>();
  const failure = (error: Error): void => {
    const reason = errorReason(error);
    // A limit of the system is hit by hundreds of files at once.
    if (!failed.has(reason))
      report(failedWatch({ path: 'A folder that should be watched', reason }, 'Not everything is watched.'));
    failed.add(reason);
  };
  const looks = new Coalescer(() => watch.look(), timing);
  const events = {
    change: () => {
      looks.call();
    },
    failure,
  };
  // Nobody expects markers in a file that is open in an editor, so they come only when they are asked for.
  const flags = { ...options, onConflict: options.onConflict ?? ('abort' as const) };
  // And nobody sits there to be asked: what is gone for a moment, such as a branch that is left, is waited for.
  const { ask: _nobody, ...unasking } = io;
  const generate = (): Promise<Report> => runGenerate(unasking, files, flags, generateApart);
  const watch = new Watch({ call: { cwd: io.cwd, options }, named, events, report, generate });
  const ended = new Promise<void>((end) => {
    onInterrupt(end);
  });
  looks.call();
  await ended;
  await looks.close();
  await watch.close();
  return true;
}
