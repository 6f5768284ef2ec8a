import type { DiagnosticCode, Severity } from './Diagnostic.js';
import type { DiagnosticParams } from './DiagnosticParams.js';

/** What archc says about a code. The page `docs/diagnostics/<code>.md` says why, and shows it failing and passing. */
export interface DiagnosticDefinition<Code extends DiagnosticCode> {
  severity: Severity;
  /** The heading of the page. */
  title: string;
  /** What is wrong, in one sentence. */
  message: (params: DiagnosticParams[Code]) => string;
  /** What to do about it. */
  help: (params: DiagnosticParams[Code]) => string;
}

/** The part of the table for codes that start with the given digit. */
export type DiagnosticTable<Prefix extends string> = {
  readonly [Code in Extract<DiagnosticCode, `ARC${Prefix}${string}`>]: DiagnosticDefinition<Code>;
};

/** `a, b or c`; long lists are cut. */
export function oneOf(values: readonly string[]): string {
  const shown = values.slice(0, 12);
  const rest = values.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}

/** `Did you mean 'x'?`, or the alternative when nothing is close. */
export function suggest(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Did you mean '${suggestion}'?`;
}
