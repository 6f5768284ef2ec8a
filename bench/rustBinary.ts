import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds a crate for release and gives the folder of what it built; undefined, and a note on stderr, when cargo fails
 * or is not there. `target` is a folder of its own name in the folder for temporary files, kept for the next run.
 */
export function buildRelease(crate: string, target: string, args: readonly string[]): string | undefined {
  const folder = join(tmpdir(), target);
  const { status, stderr, error } = spawnSync('cargo', ['build', '--release', '--locked', ...args], {
    cwd: crate,
    env: { ...process.env, CARGO_TARGET_DIR: folder },
    encoding: 'utf8',
  });
  if (status === 0) return join(folder, 'release');
  process.stderr.write(`SKIPPED: ${crate} does not build: ${error?.message ?? stderr}\n`);
  return undefined;
}
