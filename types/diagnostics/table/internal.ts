import type { DiagnosticTable } from '../DiagnosticDefinition.js';
import { sentence } from './sentence.js';

export const internal: DiagnosticTable<'9'> = {
  ARC9001: {
    severity: 'error',
    title: 'Defect of archc',
    message: ({ reason, stack }) => `archc itself failed: ${reason}${stack === '' ? '' : `\n${stack}`}`,
    help: () =>
      'Nothing was written. If the stack names an adapter of yours, the defect is there; otherwise please report it with the spec that caused it.',
  },
  ARC9002: {
    severity: 'error',
    title: 'Wrong use of the command line',
    message: ({ reason }) => sentence(reason.replace(/^error: /, '')),
    help: () => '`archc --help` lists the commands, `archc <command> --help` what each takes.',
  },
};
