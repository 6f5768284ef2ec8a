import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../toolchains/tools.js';
import type { GeneratedTests } from './GeneratedTests.js';
import { junitOutcomes } from './junit.js';

/** What ctest runs: `tests/contract.c` with the cases of each spec. Sanitizers are for the tests of the package. */
export const cTests: GeneratedTests = {
  cases: 'sdk/c/tests/cases/*.json',
  async outcomes(project) {
    const built = join(project, 'build-c');
    for (const args of [
      ['-S', join(project, 'sdk', 'c'), '-B', built, '-DCMAKE_C_FLAGS=-O0'],
      ['--build', built, '--parallel', '2'],
    ]) {
      const { exitCode, stdout, stderr } = await runTool(project, 'cmake', args);
      if (exitCode !== 0) throw new Error(`${stdout}\n${stderr}`);
    }
    await runTool(built, 'ctest', ['--output-junit', 'report.xml']);
    return junitOutcomes(readFileSync(join(built, 'report.xml'), 'utf8'));
  },
};
