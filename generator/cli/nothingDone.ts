import { hasErrors } from '../../types/diagnostics/diagnosticTable.js';
import { needsPerson } from './needsPerson.js';
import type { Report } from './Report.js';

/** A report of problems that kept a command from doing anything. */
export function nothingDone(problems: Report['problems']): Omit<Report, 'command' | 'root'> {
  const isChoice = problems.some(({ code }) => needsPerson(code));
  const exitCode = isChoice ? 3 : hasErrors([...problems]) ? 2 : 0;
  return { exitCode, summary: 'Nothing was done.', data: null, problems, next: [], text: '' };
}
