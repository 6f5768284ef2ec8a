import { type Dirent, readdir } from 'node:fs';
import { resolve } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import { isWithin } from './insideRoot.js';

type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** Folders as the matcher of globs asks for them: outside of one, absolute, there is nothing, whatever the glob says. */
export function walkWithin(folder: string): FileSystemAdapter {
  const within = (path: string, options: { withFileTypes: true }, done: Done): void => {
    if (isWithin(folder, resolve(path))) readdir(path, options, done);
    else done(null, []);
  };
  // The matcher asks in this one of the ways that there are.
  return { readdir: within as unknown as typeof readdir };
}
