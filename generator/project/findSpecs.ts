import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { SpecFile } from '../compile/readSpecs.js';
import type { Project } from './loadProject.js';
import { readTextFile } from './readTextFile.js';

/** What the user named on the command line. */
export interface SpecSelection {
  /** Paths relative to `cwd`; none means every spec of the project. */
  named: readonly string[];
  /** The text of standard input, when `-` was named. */
  stdin?: string;
  cwd: string;
}

export interface FoundSpecs {
  /** Sorted by path. */
  specs: SpecFile[];
  /** The files that were named; undefined when all specs are meant. */
  selected?: Set<string>;
  diagnostics: Diagnostic[];
}

export const stdinFile = '<stdin>';

/** What is no spec, whatever the globs of a project say. */
export const notSpecs = ['**/*.schema.json', '**/node_modules/**', '**/.generator/**', '.generator.json'];

/** Reads the specs of the project and those that were named, each once, as UTF-8. */
export async function findSpecs({ root, config }: Project, selection: SpecSelection): Promise<FoundSpecs> {
  const diagnostics: Diagnostic[] = [];
  const specs = new Map<string, SpecFile>();
  const add = (file: string): void => {
    const text = readTextFile(join(root, file), file, config.limits.specBytes);
    if (typeof text === 'string') specs.set(file, { file, text });
    else diagnostics.push(text);
  };
  const inProject = await glob(config.specs, {
    cwd: root,
    ignore: notSpecs,
    expandDirectories: false,
    followSymbolicLinks: false,
    dot: true,
  });
  for (const file of inProject) add(file.replaceAll('\\', '/'));
  const named = selection.named
    .filter((name) => name !== '-')
    .map((name) => projectPath(root, resolve(selection.cwd, name)));
  for (const file of named) if (!specs.has(file)) add(file);
  if (selection.stdin !== undefined) specs.set(stdinFile, { file: stdinFile, text: selection.stdin });
  if (selection.stdin !== undefined) named.push(stdinFile);
  // Where specs were compiled before, none left means that their files go.
  const hadSpecs = existsSync(join(root, '.generator', 'lock'));
  if (selection.named.length === 0 && specs.size === 0 && diagnostics.length === 0 && !hadSpecs) {
    diagnostics.push({
      code: 'ARC7005',
      place: { file: '.generator.json', pointer: '/specs' },
      params: { pattern: config.specs.join(', ') },
    });
  }
  const sorted = [...specs.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  return selection.named.length === 0
    ? { specs: sorted, diagnostics }
    : { specs: sorted, selected: new Set(named), diagnostics };
}

/** The path as diagnostics and locks name it: relative to the root, also when the user came through a link. */
function projectPath(root: string, path: string): string {
  return relative(realPath(root), realPath(path)).replaceAll('\\', '/');
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
