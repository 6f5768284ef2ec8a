import { readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Diagnostic } from '../../types/Diagnostic.js';
import type { SpecFile } from '../pipeline/readSpecs.js';
import type { Project } from './loadProject.js';

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

/** Reads the specs of the project and those that were named, each once, as UTF-8. */
export async function findSpecs({ root, config }: Project, selection: SpecSelection): Promise<FoundSpecs> {
  const diagnostics: Diagnostic[] = [];
  const specs = new Map<string, SpecFile>();
  const add = (file: string): void => {
    const spec = readSpec(root, file);
    if ('code' in spec) diagnostics.push(spec);
    else specs.set(file, spec);
  };
  const ignore = ['**/*.schema.json', '**/node_modules/**', '**/.generator/**', '.generator.json'];
  const inProject = await glob(config.specs, {
    cwd: root,
    ignore,
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
  if (selection.named.length === 0 && specs.size === 0 && diagnostics.length === 0) {
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

function readSpec(root: string, file: string): SpecFile | Diagnostic {
  const place = { file, pointer: '' };
  try {
    const bytes = readFileSync(join(root, file));
    const text = bytes.toString('utf8');
    // A byte that is not UTF-8 becomes U+FFFD; then the text no longer gives the same bytes.
    if (text.includes('\ufffd') && !Buffer.from(text).equals(bytes))
      return { code: 'ARC1006', place, params: { what: 'it is not UTF-8' } };
    return { file, text };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { code: 'ARC1005', place, params: { path: file, reason } };
  }
}
