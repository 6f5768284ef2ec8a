import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The second pattern is for `--root demo`, the output of the README's first line.
    include: ['tests/**/*.test.ts', 'runtime/**/*.test.ts', 'commands/**/*.test.ts'],
    setupFiles: [join(import.meta.dirname, 'tests/support/seed.ts')],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
