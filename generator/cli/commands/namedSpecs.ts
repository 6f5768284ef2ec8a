import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { type SpecSelection, stdinFile } from '../../project/findSpecs.js';
import { diskTree } from '../../tree/diskTree.js';
import { lookThrough } from '../../tree/lookThrough.js';
import { readTextFile } from '../../tree/readText.js';
import type { CommandIo } from '../CommandIo.js';

/** What a command line names: specs of the project by their paths, others by their texts, and what cannot be read. */
export interface NamedSpecs {
  selection: SpecSelection;
  diagnostics: Diagnostic[];
}

/** Finds the specs that a person named from the current folder, for a project at `root`; `-` is standard input. */
export async function namedSpecs(io: CommandIo, root: string, names: readonly string[]): Promise<NamedSpecs> {
  const named: string[] = [];
  const given = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const name of names.filter((other) => other !== '-')) {
    const path = resolve(io.cwd, name);
    const file = projectPath(root, path);
    if (!leaves(file)) named.push(file);
    else {
      const text = readTextFile(path, file);
      if (typeof text === 'string') given.set(file, text);
      else diagnostics.push(text);
    }
  }
  if (names.includes('-')) given.set(stdinFile, await io.readStdin());
  return { selection: { named, given }, diagnostics };
}

/**
 * The path as diagnostics and locks name it: relative to the root, also when the user came through a link. A file behind a
 * link in the project is called as the globs see it.
 */
function projectPath(root: string, path: string): string {
  const written = slashed(relative(root, path));
  const real = slashed(relative(realPath(root), realPath(path)));
  if (written === real || leaves(written)) return real;
  const found = lookThrough(diskTree(root), written);
  return 'code' in found || !found.stats ? real : written;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith('../');
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
