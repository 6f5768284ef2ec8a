import type { Report } from './Report.js';

/** The report for a command line that makes no sense. */
export function usageError(command: string, reason: string): Report {
  return {
    command,
    exitCode: 2,
    summary: 'Nothing was done.',
    data: null,
    problems: [{ code: 'ARC9002', place: { file: '', pointer: '' }, params: { reason } }],
    next: [],
    text: '',
    root: '',
  };
}
