import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A new folder that goes away with the test. The path has no symbolic links in it. */
export function temporaryFolder(): string {
  const folder = create();
  onTestFinished(() => {
    remove(folder);
  });
  return folder;
}

/** A new folder that goes away with the test file; for use outside of a test. */
export function sharedFolder(): string {
  const folder = create();
  afterAll(() => {
    remove(folder);
  });
  return folder;
}

function create(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'archc-e2e-'));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
