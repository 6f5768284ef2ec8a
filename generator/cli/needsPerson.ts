import type { DiagnosticCode } from '../../types/diagnostics/Diagnostic.js';

/** What stops a run without being wrong input: somebody has to choose. Exit code 3. */
const choices: readonly DiagnosticCode[] = [
  'ARC5004',
  'ARC5005',
  'ARC5009',
  'ARC5010',
  'ARC5011',
  'ARC5012',
  'ARC5014',
  'ARC5017',
  'ARC5018',
];

/** Whether a problem is a choice that archc must not make. */
export function needsPerson(code: DiagnosticCode): boolean {
  return choices.includes(code);
}
