import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { describeDiagnostic, hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import { visible } from '../../../types/diagnostics/visible.js';
import type { RemovalConsent } from '../../app/plan/removals.js';
import type { CommandIo } from '../CommandIo.js';

const mostShown = 20;

interface RemovalFlags {
  yes?: boolean;
  json?: boolean;
}

/** What a command line agrees to before anybody is asked. */
export function consentOf({ yes }: RemovalFlags): { removals?: RemovalConsent } {
  return yes === true ? { removals: 'all' } : {};
}

/**
 * Shows what a run would remove when that alone stopped it, and asks: the files that the person agreed to lose. Undefined when
 * there is nothing to ask, nobody to answer, or the answer is no.
 */
export async function askRemoval(
  io: CommandIo,
  { json }: RemovalFlags,
  problems: readonly Diagnostic[],
): Promise<readonly string[] | undefined> {
  const errors = problems.filter((problem) => hasErrors([problem]));
  const [problem] = errors;
  if (io.ask === undefined || json === true || problem?.code !== 'ARC5018' || errors.length > 1)
    return undefined;
  const { paths } = problem.params;
  const shown = paths.slice(0, mostShown).map((path) => `  would go  ${visible(path)}\n`);
  const rest = paths.length > mostShown ? `  and ${paths.length - mostShown} more\n` : '';
  io.stderr.write(`${visible(describeDiagnostic(problem).message)}\n${shown.join('')}${rest}`);
  const answer = await io.ask(`Remove ${paths.length === 1 ? 'it' : `these ${paths.length} files`}? [y/N] `);
  return /^\s*y(?:es)?\s*$/i.test(answer) ? paths : undefined;
}
