import type { Report } from './Report.js';
import { usageError } from './usageError.js';

/** The report for an exception: a defect of archc. */
export function crashReport(command: string, error: unknown): Report {
  const reason = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack?.split('\n').slice(1, 6).join('\n') ?? '') : '';
  return {
    ...usageError(command, ''),
    problems: [{ code: 'ARC9001', place: { file: '', pointer: '' }, params: { reason, stack } }],
  };
}
