import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { hasErrors } from '../../types/diagnostics/diagnosticTable.js';
import { migrateSpec } from '../../reverse/migrate/migrateSpec.js';
import { serializeSpec } from '../../reverse/migrate/serializeSpec.js';
import { SpecSource } from '../../validators/source/SpecSource.js';
import { sourceDiagnostics } from '../../validators/source/sourceDiagnostics.js';
import { readTextFile } from '../tree/readText.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import { exclusively } from '../workspace/transaction/exclusively.js';
import { type PersonFile, seePersonFile, writePersonFiles } from '../workspace/transaction/personFiles.js';

/** What to migrate, and where to. Paths are relative to the root, `/`-separated; the old specs may lie outside of it. */
export interface MigrateRequest {
  root: string;
  files: readonly { path: string; absolute: string }[];
  /** The folder for the new specs. */
  out: string;
  /** Takes the suggested replacements of types that say too little. */
  accept: boolean;
  /** Replaces specs that are there already; their text goes to the trash. */
  force: boolean;
  dryRun: boolean;
  accessLevels: readonly string[];
}

/** What became of an old spec. */
export interface MigratedFile {
  from: string;
  /** Missing when there is no new spec. */
  to?: string;
  diagnostics: Diagnostic[];
}

export interface MigrateResult {
  files: MigratedFile[];
  /** All findings. With an error among them nothing was written. */
  diagnostics: Diagnostic[];
  /** Where the replaced specs are, relative to the root. */
  trash?: string;
}

interface NewSpec extends MigratedFile {
  text?: string;
  target?: PersonFile;
}

/** Writes version 2 specs for version 1 specs: all of them, or none when one has errors. */
export async function migrateSpecs(request: MigrateRequest, lock: LockOptions): Promise<MigrateResult> {
  if (request.dryRun) return resultOf(migrateAll(request));
  const ran = await exclusively(request.root, lock, async () => {
    const specs = migrateAll(request);
    const result = resultOf(specs);
    if (hasErrors(result.diagnostics)) return result;
    const writes = specs.flatMap(({ target, text }) =>
      target === undefined || text === undefined ? [] : [{ file: target, text }],
    );
    const { trash, diagnostics } = await writePersonFiles(request.root, writes);
    return {
      ...result,
      diagnostics: [...result.diagnostics, ...diagnostics],
      ...(trash === undefined ? {} : { trash }),
    };
  });
  if (!ran.done) return { files: [], diagnostics: ran.diagnostics };
  return { ...ran.result, diagnostics: [...ran.recovered, ...ran.result.diagnostics] };
}

function resultOf(specs: readonly NewSpec[]): MigrateResult {
  const diagnostics = [...specs.flatMap((spec) => spec.diagnostics), ...sameTarget(specs)];
  const files = specs.map(({ text: _text, target: _target, ...file }): MigratedFile => file);
  return { files, diagnostics };
}

function migrateAll(request: MigrateRequest): NewSpec[] {
  return request.files.map((file) => migrateFile(request, file));
}

function migrateFile(
  { root, out, accept, force, dryRun, accessLevels }: MigrateRequest,
  { path: from, absolute }: MigrateRequest['files'][number],
): NewSpec {
  const old = readTextFile(absolute, from);
  if (typeof old !== 'string') return { from, diagnostics: [old] };
  const source = new SpecSource(from, old);
  const issues = sourceDiagnostics(source);
  if (issues.length > 0) return { from, diagnostics: issues };
  const { spec, fileName, diagnostics } = migrateSpec(source, { accept, accessLevels });
  if (spec === undefined || fileName === undefined) return { from, diagnostics };
  const to = out === '' ? fileName : `${out}/${fileName}`;
  const place = { file: from, pointer: '' };
  const target = seePersonFile(root, to, place);
  if ('code' in target) return { from, diagnostics: [...diagnostics, target] };
  if (target.current && !force && !dryRun) {
    const params = { path: to, reason: 'it exists already; --force replaces it' };
    return { from, diagnostics: [...diagnostics, { code: 'ARC5007', place, params }] };
  }
  return { from, to, text: serializeSpec(spec), target, diagnostics };
}

/** Two old files of one command would overwrite each other. */
function sameTarget(migrated: readonly MigratedFile[]): Diagnostic[] {
  const first = new Map<string, string>();
  return migrated.flatMap(({ from, to }): Diagnostic[] => {
    if (to === undefined) return [];
    const other = first.get(to);
    if (other === undefined) {
      first.set(to, from);
      return [];
    }
    const params = { path: to, first: other, second: from };
    return [{ code: 'ARC5001', place: { file: from, pointer: '/name' }, params }];
  });
}
