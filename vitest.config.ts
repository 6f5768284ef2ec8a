import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The second pattern is for `--root demo`, the output of the README's first line.
    include: ['tests/**/*.test.ts', 'runtime/**/*.test.ts', 'commands/**/*.test.ts'],
    setupFiles: [join(import.meta.dirname, 'tests/support/seed.ts')],
    // Most tests wait for other processes, so no core is kept back for vitest itself.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
