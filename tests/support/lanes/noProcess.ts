import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

/** Keeps the fast lane fast: a test that starts a process says so at once, and belongs in another lane. */
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'] as const)
  Object.defineProperty(childProcess, name, {
    value: (command: unknown) => {
      throw new Error(
        `A test of the fast lane starts ${String(command)}: its file belongs in another lane, see tests/support/lanes/lanes.ts.`,
      );
    },
  });
syncBuiltinESMExports();
