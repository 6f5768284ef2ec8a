import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Ctrl-C reaches the child too, and its failure ends the run through `finally`; the default would leave the folder.
process.on('SIGINT', () => undefined);

/** Lends a new folder outside of the repository, and removes it whatever happens. */
export function withWorkspace<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'archc-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
