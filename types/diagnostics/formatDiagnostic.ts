import type { Diagnostic, Place, Severity } from './Diagnostic.js';
import { codeFrame } from './codeFrame.js';
import { describeDiagnostic } from './diagnosticTable.js';
import type { Paint } from './Paint.js';
import { visible, visibleLines } from './visible.js';

/** Reads a file that a diagnostic points into; undefined when it cannot be shown. */
export type ReadSource = (file: string) => string | undefined;

const colours: Record<Severity, 'red' | 'yellow' | 'cyan'> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

/** A diagnostic for a person: what, where with the line, and how to go on. Ends without a line break. */
export function formatDiagnostic(diagnostic: Diagnostic, readSource: ReadSource, paint: Paint): string {
  const lines = [
    headLine(diagnostic, paint),
    ...locationLines(diagnostic.place, readSource, paint),
    ...bodyLines(diagnostic, paint),
    ...(diagnostic.related ?? []).map(
      ({ place, note }) => `  ${paint('cyan', 'note')}: ${note}: ${location(place)}`,
    ),
    helpLine(diagnostic, paint),
  ];
  return lines.join('\n');
}

/** Severity, code, and the first line of the message. */
export function headLine(diagnostic: Diagnostic, paint: Paint): string {
  const { severity } = describeDiagnostic(diagnostic);
  const [first = ''] = messageLines(diagnostic);
  return `${paint(colours[severity], `${severity}[${diagnostic.code}]`)}: ${paint('bold', first)}`;
}

/** The other lines of the message: a diff. */
export function bodyLines(diagnostic: Diagnostic, paint: Paint): string[] {
  const [, ...rest] = messageLines(diagnostic);
  return rest.map((line) => `  ${paintDiff(line, paint)}`);
}

/** What to do about it. */
export function helpLine(diagnostic: Diagnostic, paint: Paint): string {
  return `  ${paint('cyan', 'help')}: ${visible(describeDiagnostic(diagnostic).help)}`;
}

function messageLines(diagnostic: Diagnostic): string[] {
  return visibleLines(describeDiagnostic(diagnostic).message).split('\n');
}

/** Where it is, with the line when the file can be read. */
export function locationLines(place: Place, readSource: ReadSource, paint: Paint): string[] {
  if (place.file === '') return [];
  const where = `  ${paint('blue', '-->')} ${location(place)}`;
  const text = place.range === undefined ? undefined : readSource(place.file);
  if (text === undefined || place.range === undefined) return [where];
  return [
    where,
    ...codeFrame(text, place.range)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

/** `specs/a.json:3:14 (/params/0/type)` */
function location({ file, pointer, range }: Place): string {
  const position = range === undefined ? '' : `:${range.start.line}:${range.start.column}`;
  const shown = pointer.length > 80 ? `${pointer.slice(0, 40)}…${pointer.slice(-40)}` : pointer;
  return visible(`${file}${position}${shown === '' ? '' : ` (${shown})`}`);
}

function paintDiff(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint('green', line);
  return line.startsWith('-') ? paint('red', line) : line;
}
