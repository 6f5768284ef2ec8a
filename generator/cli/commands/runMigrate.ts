import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { describeDiagnostic, hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import { migrateSpecs } from '../../app/migrate.js';
import { findProject } from '../../project/loadProject.js';
import type { CommandIo } from '../CommandIo.js';
import { needsPerson } from '../needsPerson.js';
import type { Report } from '../Report.js';
import { lockOptions } from './lockOptions.js';

export interface MigrateOptions {
  out: string;
  accept?: boolean;
  dryRun?: boolean;
  force?: boolean;
  json?: boolean;
}

/** Writes version 2 specs for version 1 specs. Files with errors stop the whole run before anything is written. */
export async function runMigrate(
  io: CommandIo,
  files: readonly string[],
  options: MigrateOptions,
): Promise<Report> {
  const { root, config, diagnostics } = findProject(io.cwd);
  const fromRoot = (path: string): string => relative(root, resolve(io.cwd, path)).replaceAll('\\', '/');
  // With a broken config nothing is written; what is wrong with the specs is worth knowing all the same.
  const dryRun = options.dryRun === true || hasErrors(diagnostics);
  const request = {
    root,
    files: files.map((file) => ({ path: fromRoot(file), absolute: resolve(io.cwd, file) })),
    out: fromRoot(options.out),
    accept: options.accept ?? false,
    force: options.force ?? false,
    dryRun,
    accessLevels: config.accessLevels,
  };
  const migrated = await migrateSpecs(request, lockOptions(io));
  const problems = [...diagnostics, ...migrated.diagnostics];
  const base = { command: 'migrate', problems, root };
  if (hasErrors(problems)) {
    const exitCode = problems.some(({ code }) => needsPerson(code)) ? 3 : 2;
    return { ...base, exitCode, summary: 'Nothing was written.', data: null, next: [], text: '' };
  }
  const open = openIn(problems);
  const lines = migrated.files.map(({ from, to, diagnostics: found }) => {
    const left = openIn(found);
    return `  ${from} -> ${to ?? '?'}${left === 0 ? '' : `  (${left} to decide)`}`;
  });
  const data = migrated.files.map(({ from, to, diagnostics: found }) => ({
    from,
    to: to ?? null,
    codes: found.map(({ code }) => code),
  }));
  const next = [
    ...(open > 0 && options.accept !== true
      ? [{ why: 'Take the suggested replacements', command: 'archc migrate --accept --force …' }]
      : []),
    { why: 'See what is left to decide, then compile', command: 'archc generate --dry-run' },
  ];
  const kept = migrated.trash === undefined ? '' : ` What was replaced is in ${migrated.trash}.`;
  const summary = `${files.length} specs${dryRun ? ' would be' : ''} migrated; ${open} decisions left.${kept}`;
  return { ...base, exitCode: open > 0 ? 1 : 0, summary, data, next, text: lines.join('\n') };
}

/** How many findings a person has to decide about. ARC5013 is about an earlier run. */
function openIn(problems: readonly Diagnostic[]): number {
  const isOpen = (problem: Diagnostic): boolean =>
    problem.code !== 'ARC5013' && describeDiagnostic(problem).severity === 'warning';
  return problems.filter(isOpen).length;
}
