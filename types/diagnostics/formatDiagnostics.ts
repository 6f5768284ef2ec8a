import type { Diagnostic } from './Diagnostic.js';
import { describeDiagnostic } from './diagnosticTable.js';
import {
  bodyLines,
  formatDiagnostic,
  headLine,
  helpLine,
  locationLines,
  type ReadSource,
} from './formatDiagnostic.js';
import type { Paint } from './Paint.js';

/**
 * Diagnostics for a person, in blocks. What has one code, one help and one place is one block that says the latter two once: a
 * command that got another name is one thing to do, however many files it concerns. Blocks end without a line break.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  readSource: ReadSource,
  paint: Paint,
): string[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const [index, diagnostic] of diagnostics.entries()) {
    const key = saysWhere(diagnostic) ? keyOf(diagnostic) : String(index);
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()].map(([first, ...others]) => {
    if (others.length === 0) return formatDiagnostic(first, readSource, paint);
    const said = [first, ...others].flatMap((each) => [headLine(each, paint), ...bodyLines(each, paint)]);
    const places = first.place.range === undefined ? [] : locationLines(first.place, readSource, paint);
    return [...said, ...places, helpLine(first, paint)].join('\n');
  });
}

/** Whether nothing is lost where its place is shown once for others too, or not at all: its message names the file. */
function saysWhere(diagnostic: Diagnostic): boolean {
  const { place, related } = diagnostic;
  if (related) return false;
  return place.range !== undefined || describeDiagnostic(diagnostic).message.includes(place.file);
}

function keyOf(diagnostic: Diagnostic): string {
  const { severity, help } = describeDiagnostic(diagnostic);
  const { code, place } = diagnostic;
  return JSON.stringify([code, severity, help, place.range && [place.file, place.pointer, place.range]]);
}
