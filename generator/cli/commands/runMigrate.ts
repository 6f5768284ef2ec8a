import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { migrateSpec } from '../../../reverse/migrate/migrateSpec.js';
import { serializeSpec } from '../../../reverse/migrate/serializeSpec.js';
import { SpecSource } from '../../../validators/source/SpecSource.js';
import { findProject } from '../../project/loadProject.js';
import { readTextFile } from '../../tree/readText.js';
import { describeDiagnostic, hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import { sourceDiagnostics } from '../../../validators/source/sourceDiagnostics.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';

export interface MigrateOptions {
  out: string;
  accept?: boolean;
  dryRun?: boolean;
  force?: boolean;
  json?: boolean;
}

interface Migrated {
  from: string;
  to?: string;
  text?: string;
  diagnostics: Diagnostic[];
}

/** Writes version 2 specs for version 1 specs. Files with errors stop the whole run before anything is written. */
export function runMigrate(io: CommandIo, files: readonly string[], options: MigrateOptions): Report {
  const project = findProject(io.cwd);
  const out = resolve(io.cwd, options.out);
  const migrated = files.map((file) => migrateFile(io.cwd, file, out, project.config.accessLevels, options));
  const problems = [
    ...project.diagnostics,
    ...migrated.flatMap(({ diagnostics }) => diagnostics),
    ...sameTarget(migrated),
  ];
  const base = { command: 'migrate', problems, root: io.cwd };
  if (hasErrors(problems))
    return { ...base, exitCode: 2, summary: 'Nothing was written.', data: null, next: [], text: '' };
  if (options.dryRun !== true) {
    mkdirSync(out, { recursive: true });
    for (const { to, text } of migrated)
      if (to !== undefined && text !== undefined) writeFileSync(join(io.cwd, to), text);
  }
  const open = problems.filter((problem) => describeDiagnostic(problem).severity === 'warning').length;
  const lines = migrated.map(
    ({ from, to, diagnostics }) => `  ${from} -> ${to ?? '?'}${countNote(diagnostics)}`,
  );
  const data = migrated.map(({ from, to, diagnostics }) => ({
    from,
    to: to ?? null,
    codes: diagnostics.map(({ code }) => code),
  }));
  const next = [
    ...(open > 0 && options.accept !== true
      ? [{ why: 'Take the suggested replacements', command: 'archc migrate --accept --force …' }]
      : []),
    { why: 'See what is left to decide, then compile', command: 'archc generate --dry-run' },
  ];
  const summary = `${migrated.length} specs${options.dryRun === true ? ' would be' : ''} migrated; ${open} decisions left.`;
  return { ...base, exitCode: open > 0 ? 1 : 0, summary, data, next, text: lines.join('\n') };
}

function migrateFile(
  cwd: string,
  file: string,
  out: string,
  accessLevels: readonly string[],
  options: MigrateOptions,
): Migrated {
  const from = relative(cwd, resolve(cwd, file)).replaceAll('\\', '/');
  const text = readTextFile(resolve(cwd, file), from);
  if (typeof text !== 'string') return { from, diagnostics: [text] };
  const source = new SpecSource(from, text);
  const issues = sourceDiagnostics(source);
  if (issues.length > 0) return { from, diagnostics: issues };
  const { spec, fileName, diagnostics } = migrateSpec(source, {
    accept: options.accept ?? false,
    accessLevels,
  });
  if (spec === undefined || fileName === undefined) return { from, diagnostics };
  const to = relative(cwd, join(out, fileName)).replaceAll('\\', '/');
  if (existsSync(join(cwd, to)) && options.force !== true && options.dryRun !== true) {
    const params = { path: to, reason: 'it exists already; --force replaces it' };
    return {
      from,
      diagnostics: [...diagnostics, { code: 'ARC5007', place: { file: from, pointer: '' }, params }],
    };
  }
  return { from, to, text: serializeSpec(spec), diagnostics };
}

/** Two old files of one command would overwrite each other. */
function sameTarget(migrated: readonly Migrated[]): Diagnostic[] {
  const first = new Map<string, string>();
  return migrated.flatMap(({ from, to }): Diagnostic[] => {
    if (to === undefined) return [];
    const other = first.get(to);
    if (other === undefined) {
      first.set(to, from);
      return [];
    }
    return [
      {
        code: 'ARC5001',
        place: { file: from, pointer: '/name' },
        params: { path: to, first: other, second: from },
      },
    ];
  });
}

function countNote(diagnostics: readonly Diagnostic[]): string {
  const open = diagnostics.filter(
    (diagnostic) => describeDiagnostic(diagnostic).severity === 'warning',
  ).length;
  return open === 0 ? '' : `  (${open} to decide)`;
}
