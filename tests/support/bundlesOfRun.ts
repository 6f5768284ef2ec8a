import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from './repository.js';

/** Names the folder for what workers of one run bundle. */
export const bundlesVariable = 'ARCHC_TEST_BUNDLES';

/** Makes that folder, and removes it with the run. It lies below node_modules, so that bundles find packages and the schemas of this repository. */
export default function bundlesOfRun(): () => void {
  const parent = installed('.cache', 'archc-e2e');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'run-'));
  process.env[bundlesVariable] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
