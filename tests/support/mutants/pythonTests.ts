import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../toolchains/tools.js';
import type { GeneratedTests } from './GeneratedTests.js';
import { junitOutcomes } from './junit.js';

/** `tests/test_contract.py`, which has a parameter for each case of each type. */
export const pythonTests: GeneratedTests = {
  cases: 'sdk/python/tests/cases/*.json',
  async outcomes(project) {
    const root = join(project, 'sdk/python');
    const args = ['-B', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', '--tb=line', '--junitxml=report.xml'];
    const run = await runTool(root, 'python', args);
    try {
      return junitOutcomes(readFileSync(join(root, 'report.xml'), 'utf8'));
    } catch (error) {
      throw new Error(`${run.stdout}\n${run.stderr}`, { cause: error });
    }
  },
};
