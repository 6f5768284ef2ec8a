import type { Diagnostic, DiagnosticCode, Severity } from './Diagnostic.js';
import type { DiagnosticDefinition } from './DiagnosticDefinition.js';
import { config } from './table/config.js';
import { drift } from './table/drift.js';
import { internal } from './table/internal.js';
import { migration } from './table/migration.js';
import { output } from './table/output.js';
import { reading } from './table/reading.js';
import { rules } from './table/rules.js';
import { spec } from './table/spec.js';
import { types } from './table/types.js';

/** Every diagnostic of archc. The type makes a missing or an extra code a compile error. */
export const diagnosticTable: { readonly [Code in DiagnosticCode]: DiagnosticDefinition<Code> } = {
  ...reading,
  ...spec,
  ...types,
  ...rules,
  ...output,
  ...drift,
  ...config,
  ...migration,
  ...internal,
};

export const diagnosticCodes: readonly DiagnosticCode[] = (
  Object.keys(diagnosticTable) as DiagnosticCode[]
).sort();

export interface DiagnosticText {
  severity: Severity;
  title: string;
  message: string;
  help: string;
}

/** The texts of a diagnostic, with its parameters filled in. */
export function describeDiagnostic(diagnostic: Diagnostic): DiagnosticText {
  // The table pairs each code with its own parameters; the compiler cannot follow that through the union.
  const definition = diagnosticTable[diagnostic.code] as DiagnosticDefinition<DiagnosticCode>;
  return {
    severity: diagnostic.severity ?? definition.severity,
    title: definition.title,
    message: definition.message(diagnostic.params),
    help: definition.help(diagnostic.params),
  };
}

/** Whether any of them stops the compilation. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(
    (diagnostic) => (diagnostic.severity ?? diagnosticTable[diagnostic.code].severity) === 'error',
  );
}
