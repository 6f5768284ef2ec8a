import { join } from 'node:path';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { describeDiagnostic } from '../../types/diagnostics/diagnosticTable.js';
import type { ReadSource } from '../../types/diagnostics/formatDiagnostic.js';
import { formatDiagnostics } from '../../types/diagnostics/formatDiagnostics.js';
import { createPaint } from '../../types/diagnostics/Paint.js';
import { visible } from '../../types/diagnostics/visible.js';
import { readBoundedText } from '../tree/readBounded.js';
import { MAX_FILE_BYTES } from '../tree/Tree.js';
import type { CommandIo } from './CommandIo.js';
import type { NextStep, Report } from './Report.js';

/** The version of the envelope that `--json` prints; see `archc schema report`. */
const schemaVersion = 1;

/**
 * Writes the report: the result to stdout, problems and hints to stderr; with `json` one envelope to stdout, on a single
 * line where others follow it.
 */
export function writeReport(report: Report, io: CommandIo, json: boolean | 'line'): void {
  if (json !== false) {
    io.stdout.write(
      `${JSON.stringify(envelope({ ...report, next: asTyped(report.next, io) }), null, json === 'line' ? 0 : 2)}\n`,
    );
    return;
  }
  if (report.text !== '') io.stdout.write(`${report.text}\n`);
  const paint = createPaint(io.stderr.isTerminal, io.env);
  const readSource = sourceReader(report);
  const { shown, rest } = showable(report.problems);
  const problems = [...formatDiagnostics(shown, readSource, paint), ...rest].map((block) => `${block}\n\n`);
  if (problems.length > 0) io.stderr.write(`${report.text === '' ? '' : '\n'}${problems.join('')}`);
  if (report.summary !== '')
    io.stderr.write(`${report.text === '' || problems.length > 0 ? '' : '\n'}${report.summary}\n`);
  if (report.next.length === 0) return;
  const steps = asTyped(report.next, io).map(
    ({ why, command }, index) => `  ${index + 1}. ${visible(why)}\n     ${paint('bold', visible(command))}\n`,
  );
  io.stderr.write(`\nNext:\n${steps.join('')}`);
}

/** Next steps as they can be typed: where npm runs archc, as `npx` and scripts do, the program is on no other path. */
function asTyped(next: readonly NextStep[], { env }: Pick<CommandIo, 'env'>): NextStep[] {
  const program = env.npm_command === undefined ? 'archc' : 'npx archc';
  return next.map(({ why, command }) => ({ why, command: command.replace(/^archc(?= )/, program) }));
}

/** One cause can have a thousand effects; a person reads a few of them and the number of the rest. */
const shownPerCode = 20;

function showable(problems: readonly Diagnostic[]): { shown: Diagnostic[]; rest: string[] } {
  const counts = new Map<string, number>();
  const shown = problems.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= shownPerCode;
  });
  const rest = [...counts].filter(([, count]) => count > shownPerCode);
  return { shown, rest: rest.map(([code, count]) => `… and ${count - shownPerCode} more of ${code}`) };
}

function envelope({ command, exitCode, summary, data, problems, next }: Report): object {
  return {
    ok: exitCode === 0,
    schemaVersion,
    command,
    summary,
    data,
    problems: problems.map(problemOf),
    next,
  };
}

function problemOf(diagnostic: Diagnostic): object {
  const { severity, message, help } = describeDiagnostic(diagnostic);
  const { place, code, fix, related } = diagnostic;
  return {
    code,
    severity,
    message,
    path: place.file,
    pointer: place.pointer,
    range: place.range ?? null,
    help,
    fix: fix ?? null,
    related: (related ?? []).map(({ place: other, note }) => ({
      note,
      path: other.file,
      pointer: other.pointer,
      range: other.range ?? null,
    })),
  };
}

function sourceReader({ root, sources }: Report): ReadSource {
  const read = new Map<string, string | undefined>(sources);
  return (file) => {
    if (!read.has(file)) read.set(file, readText(join(root, file)));
    return read.get(file);
  };
}

function readText(path: string): string | undefined {
  const text = readBoundedText(path, MAX_FILE_BYTES);
  return typeof text === 'string' ? text : undefined;
}
