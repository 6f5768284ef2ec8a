import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Kept for the next run, as what cargo builds is. */
const typeshareRoot = join(tmpdir(), 'archc-bench-typeshare');
const typeshareVersion = '1.13.4';

/** The program of quicktype; undefined, and a note on stderr, before `npm install` in bench/. */
export function quicktype(): string | undefined {
  const path = join(import.meta.dirname, 'node_modules', 'quicktype', 'dist', 'index.js');
  if (existsSync(path)) return path;
  process.stderr.write('SKIPPED: quicktype is not here; run: npm ci --prefix bench\n');
  return undefined;
}

/** The binary of typeshare, built on first use; undefined, and a note on stderr, when cargo fails or is not there. */
export function typeshare(): string | undefined {
  const args = ['install', 'typeshare-cli', '--version', typeshareVersion, '--locked', '--quiet'];
  const { status, stderr, error } = spawnSync('cargo', [...args, '--root', typeshareRoot], {
    encoding: 'utf8',
  });
  if (status === 0) return join(typeshareRoot, 'bin', 'typeshare');
  process.stderr.write(`SKIPPED: typeshare does not build: ${error?.message ?? stderr}\n`);
  return undefined;
}
