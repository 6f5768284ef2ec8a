import { relative, resolve } from 'node:path';
import { findProject } from '../project/loadProject.js';
import type { CommandIo } from './CommandIo.js';

/** The folder that a command writes below: `--out`, or the root of the project. */
export function outputRoot(io: CommandIo, { out }: { out?: string }): string {
  return out === undefined ? findProject(io.cwd).root : resolve(io.cwd, out);
}

/**
 * What a person may mean by the name of a file, as the lock names files (relative to the output, with `/`): the file
 * as seen from here, or a path as archc prints it.
 */
export function outputPaths(io: CommandIo, options: { out?: string }, file: string): string[] {
  const fromHere = relative(outputRoot(io, options), resolve(io.cwd, file)).replaceAll('\\', '/');
  return [...new Set([fromHere, file])];
}
