import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { lanes } from './tests/support/lanes/lanes.js';
import { LaneTimes } from './tests/support/lanes/LaneTimes.js';
import { LongestFirst } from './tests/support/lanes/LongestFirst.js';

const support = join(import.meta.dirname, 'tests/support');

/** A limit ends what hangs; a machine that is busy with other things is no failure. */
const longest = 900_000;

export default defineConfig({
  test: {
    // Most tests wait for other processes, so no core is kept back for vitest itself.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new LaneTimes()],
    globalSetup: [join(support, 'proofs/proofCounts.ts'), join(support, 'bundlesOfRun.ts')],
    projects: lanes.map(({ name, include, exclude, isFast }) => ({
      test: {
        name,
        include: include.map((glob) => glob.replace(/\/\*\*$/, '/**/*.test.ts')),
        exclude: ['**/node_modules/**', ...exclude],
        setupFiles: [join(support, 'seed.ts'), ...(isFast ? [join(support, 'lanes/noProcess.ts')] : [])],
        // A worker reads the compiler once for all of its tests, which change nothing that others see.
        isolate: false,
        testTimeout: isFast ? 120_000 : longest,
        hookTimeout: longest,
      },
    })),
  },
});
