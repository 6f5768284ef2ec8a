import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { Report } from '../Report.js';

/** A report of `archc watch` when it could not look at something: what (`file` if it is one), why, and what that means. */
export function failedWatch(
  { path, file = '', reason }: { path: string; file?: string; reason: string },
  summary: string,
  root = '',
): Report {
  const problem: Diagnostic = { code: 'ARC1005', place: { file, pointer: '' }, params: { path, reason } };
  return {
    command: 'watch',
    exitCode: 2,
    summary,
    data: null,
    problems: [problem],
    next: [],
    text: '',
    root,
  };
}
