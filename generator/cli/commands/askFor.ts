import { resolve } from 'node:path';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import type { CompileOptions } from '../../app/compileProject.js';
import { openProject } from '../../app/openProject.js';
import { StageClock } from '../../compile/StageClock.js';
import { configName, type Project } from '../../project/loadProject.js';
import { diskTree } from '../../tree/diskTree.js';
import type { CommandIo } from '../CommandIo.js';
import { favourMemory } from '../../app/worker/favourMemory.js';
import type { Report } from '../Report.js';
import { trustFor } from './trustFor.js';
import { namedSpecs } from './namedSpecs.js';

/** Options that generate, check and plan share. */
export interface CompileFlags {
  spec?: string[];
  adapter?: string[];
  onlyAdapter?: string[];
  out?: string;
  cache: boolean;
  json?: boolean;
  stats?: boolean;
  /** Code of the project may run, in this run. */
  trust?: boolean;
}

/** What a command line asks to be compiled. */
export interface Asked {
  project: Project;
  options: CompileOptions & { clock: StageClock };
  /** Absolute. */
  output: string;
  /** What every report of the command begins with. */
  base: Pick<Report, 'command' | 'root'> & { sources: ReadonlyMap<string, string> };
}

/** Reads what is asked for. `files` are spec paths given as arguments; `-` is standard input. */
export async function askFor(
  command: string,
  io: CommandIo,
  files: readonly string[],
  flags: CompileFlags,
): Promise<Asked> {
  const found = openProject(io.cwd);
  const { selection, diagnostics } = await namedSpecs(io, found.root, [...files, ...(flags.spec ?? [])]);
  const project = { ...found, diagnostics: [...found.diagnostics, ...diagnostics] };
  const output = flags.out === undefined ? project.root : resolve(io.cwd, flags.out);
  const options = {
    specs: selection,
    adapters: flags.adapter ?? [],
    onlyAdapters: flags.onlyAdapter ?? [],
    output: diskTree(output),
    cache: flags.cache,
    trust: await trustFor(io, project, flags),
    clock: new StageClock(() => io.now()),
    onLarge: favourMemory,
  };
  return { project, options, output, base: { command, root: project.root, sources: selection.given } };
}

/** The report of a command whose specs, or config, have errors. */
export function uncompiled(base: Asked['base'], problems: readonly Diagnostic[]): Report {
  const code = problems.find((diagnostic) => hasErrors([diagnostic]))?.code;
  const next =
    code === undefined
      ? []
      : [{ why: 'Read more about the first problem', command: `archc explain ${code}` }];
  const wrong = problems.filter((diagnostic) => hasErrors([diagnostic]));
  const isConfig = wrong.length > 0 && wrong.every(({ place }) => place.file.startsWith(configName));
  const summary = `${isConfig ? 'The config has' : 'The specs have'} errors; nothing was written.`;
  return { ...base, exitCode: 2, summary, data: null, problems, next, text: '' };
}

/** The command line for another command with the same specs, adapters and output. */
export function sameSelection(name: string, files: readonly string[], flags: CompileFlags): string {
  const all = [
    ...files.map((file) => [file]),
    ...(flags.spec ?? []).map((file) => ['--spec', file]),
    ...(flags.adapter ?? []).map((id) => ['--adapter', id]),
    ...(flags.onlyAdapter ?? []).map((id) => ['--only-adapter', id]),
    ...(flags.out === undefined ? [] : [['--out', flags.out]]),
    ...(flags.trust === true ? [['--trust']] : []),
  ];
  return ['archc', name, ...all.flat().map(quote)].join(' ');
}

/** The option that another command needs to work on the same output, after a space. */
export function outFlag({ out }: { out?: string }): string {
  return out === undefined ? '' : ` --out ${quote(out)}`;
}

function quote(argument: string): string {
  return /^[\w./:@%+,=-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

/** A table of where the time went, for `--stats`. */
export function statsText(clock: StageClock): string {
  const rows = clock.stages.map(
    ({ stage, milliseconds, count }) =>
      `  ${stage.padEnd(10)} ${milliseconds.toFixed(1).padStart(9)} ms ${String(count).padStart(7)}`,
  );
  const total = clock.stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [
    '  stage           time      count',
    ...rows,
    `  ${'total'.padEnd(10)} ${total.toFixed(1).padStart(9)} ms`,
  ].join('\n');
}
