import type { DiagnosticTable } from '../DiagnosticDefinition.js';

export const internal: DiagnosticTable<'9'> = {
  ARC9001: {
    severity: 'error',
    title: 'Defect of archc',
    message: ({ reason, stack }) => `archc itself failed: ${reason}${stack === '' ? '' : `\n${stack}`}`,
    help: () => 'Nothing was written. Please report this with the spec that caused it.',
  },
  ARC9002: {
    severity: 'error',
    title: 'Wrong use of the command line',
    message: ({ reason }) => reason,
    help: () => 'See `archc --help`.',
  },
};
