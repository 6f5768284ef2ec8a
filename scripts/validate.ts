/**
 * Validates archc from end to end with `examples/worker`: the specs against the code, the Rust crate, the TypeScript
 * client, and both together while the worker runs.
 *
 * Usage: npm run validate, after npm run build. Needs cargo. Exits 1 at the first step that fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSteps } from './validate/Step.js';
import { prerequisites } from './validate/prerequisites.js';
import { rustSteps } from './validate/rustSteps.js';
import { typeScriptSteps } from './validate/typeScriptSteps.js';
import { paths } from './validate/paths.js';
import { liveSteps } from './validate/liveSteps.js';

// mkdtemp gives the folder the mode 0700, as the worker wants it for its socket.
const folder = mkdtempSync(join(tmpdir(), 'archc-validate-'));
try {
  const where = paths(folder);
  const ok = await runSteps([
    ...prerequisites(where),
    ...rustSteps(where),
    ...typeScriptSteps(where),
    ...liveSteps(where),
  ]);
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
