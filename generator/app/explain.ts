import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagnosticCode } from '../../types/diagnostics/Diagnostic.js';
import { diagnosticCodes, diagnosticTable } from '../../types/diagnostics/diagnosticTable.js';
import { packageRoot } from '../modules/packageRoot.js';

/** What there is to know about a diagnostic code. */
export interface Explanation {
  code: DiagnosticCode;
  severity: 'error' | 'warning' | 'info';
  title: string;
}

/** All codes, in their order. */
export function explainAll(): Explanation[] {
  return diagnosticCodes.map(explanationOf);
}

/** One code, in any case, with its page in Markdown; undefined when there is no such code. */
export function explain(code: string): (Explanation & { page: string }) | undefined {
  const wanted = diagnosticCodes.find((known) => known === code.toUpperCase());
  const path = join(packageRoot, 'docs', 'diagnostics', `${wanted ?? ''}.md`);
  if (wanted === undefined || !existsSync(path)) return undefined;
  return { ...explanationOf(wanted), page: readFileSync(path, 'utf8').trimEnd() };
}

function explanationOf(code: DiagnosticCode): Explanation {
  const { severity, title } = diagnosticTable[code];
  return { code, severity, title };
}
