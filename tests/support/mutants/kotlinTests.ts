import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runKotlinTests } from '../toolchains/kotlin.js';
import type { GeneratedTests } from './GeneratedTests.js';
import { junitOutcomes } from './junit.js';

/** The `ContractTest` of each command; the name of its package is that of the command. */
export const kotlinTests: GeneratedTests = {
  cases: 'sdk/kotlin/src/test/resources/**/cases.json',
  async outcomes(project) {
    const folder = join(project, 'reports');
    const { stdout, stderr } = await runKotlinTests(project, ['--details=none', `--reports-dir=${folder}`]);
    try {
      const reports = readdirSync(folder).filter((file) => file.endsWith('.xml'));
      return reports.flatMap((file) => junitOutcomes(readFileSync(join(folder, file), 'utf8')));
    } catch (error) {
      throw new Error(`${stdout}\n${stderr}`, { cause: error });
    }
  },
};
