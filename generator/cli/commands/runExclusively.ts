import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import { exclusively } from '../../workspace/transaction/exclusively.js';
import type { CommandIo } from '../CommandIo.js';
import { needsPerson } from '../needsPerson.js';
import { outputRoot } from '../outputPath.js';
import type { Report } from '../Report.js';
import { lockOptions } from './lockOptions.js';

/** Does the work of a command that writes without compiling as the only run below its output root. */
export async function runExclusively(
  command: string,
  io: CommandIo,
  options: { out?: string },
  work: (root: string) => Promise<Omit<Report, 'command' | 'root'>>,
): Promise<Report> {
  const root = outputRoot(io, options);
  const ran = await exclusively(root, lockOptions(io), () => work(root));
  if (ran.done) return { command, root, ...ran.result, problems: [...ran.recovered, ...ran.result.problems] };
  return { command, root, ...nothingDone(ran.diagnostics) };
}

/** A report of problems that kept a command from doing anything. */
export function nothingDone(problems: Report['problems']): Omit<Report, 'command' | 'root'> {
  const isChoice = problems.some(({ code }) => needsPerson(code));
  const exitCode = isChoice ? 3 : hasErrors([...problems]) ? 2 : 0;
  return { exitCode, summary: 'Nothing was done.', data: null, problems, next: [], text: '' };
}
