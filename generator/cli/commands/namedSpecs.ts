import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { type SpecSelection, stdinFile } from '../../project/findSpecs.js';
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
    if (file !== '..' && !file.startsWith('../')) named.push(file);
    else {
      const text = readTextFile(path, file);
      if (typeof text === 'string') given.set(file, text);
      else diagnostics.push(text);
    }
  }
  if (names.includes('-')) given.set(stdinFile, await io.readStdin());
  return { selection: { named, given }, diagnostics };
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
