import { resolve } from 'node:path';
import { CommandGenerator, type Generated } from '../../CommandGenerator.js';
import { findProject, type Project } from '../../project/loadProject.js';
import { StageClock } from '../../compile/StageClock.js';
import type { CommandIo } from '../CommandIo.js';
import { favourMemory } from '../favourMemory.js';
import { diskTree } from '../../tree/diskTree.js';
import { namedSpecs } from './namedSpecs.js';

/** Options that generate, check and plan share. */
export interface CompileOptions {
  spec?: string[];
  adapter?: string[];
  out?: string;
  cache: boolean;
  json?: boolean;
  stats?: boolean;
}

export interface Compiled extends Generated {
  project: Project;
  output: string;
  clock: StageClock;
  sources: ReadonlyMap<string, string>;
}

/** Runs the compiler as the command line asks. `files` are spec paths given as arguments; `-` is standard input. */
export async function compileFor(
  io: CommandIo,
  files: readonly string[],
  options: CompileOptions,
): Promise<Compiled> {
  const project = findProject(io.cwd);
  const { selection, diagnostics } = await namedSpecs(io, project.root, [...files, ...(options.spec ?? [])]);
  const output = options.out === undefined ? project.root : resolve(io.cwd, options.out);
  const clock = new StageClock(() => io.now());
  const request = {
    project: { ...project, diagnostics: [...project.diagnostics, ...diagnostics] },
    selection,
    output: diskTree(output),
    adapterOverride: options.adapter ?? [],
    useCache: options.cache,
    onLarge: favourMemory,
  };
  const generated = await new CommandGenerator(request, clock).generate();
  return {
    ...generated,
    project,
    output,
    clock,
    sources: selection.given,
  };
}

/** The command line for another command with the same specs, adapters and output. */
export function sameSelection(name: string, files: readonly string[], options: CompileOptions): string {
  const flags = [
    ...files.map((file) => [file]),
    ...(options.spec ?? []).map((file) => ['--spec', file]),
    ...(options.adapter ?? []).map((id) => ['--adapter', id]),
    ...(options.out === undefined ? [] : [['--out', options.out]]),
  ];
  return ['archc', name, ...flags.flat().map(quote)].join(' ');
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
