import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeFiles } from '../fixtures.js';
import { installPackages } from '../installPackages.js';
import { installed } from '../repository.js';
import { runTool } from '../toolchains/tools.js';
import type { GeneratedTests, TestOutcome } from './GeneratedTests.js';

/** What `--reporter=json` of vitest says, as far as it is read. */
interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** The `*.contract.test.ts` of every command. */
export const typescriptTests: GeneratedTests = {
  cases: 'src/commands/**/*.cases.json',
  async outcomes(project) {
    const imports = { '#base/*': './base/*.js', '#bindings/*': './bindings/*.js' };
    writeFiles(project, { 'package.json': { private: true, type: 'module', imports } });
    installPackages(project);
    const config = "export default { test: { include: ['src/**/*.contract.test.ts'], isolate: false } };\n";
    writeFileSync(join(project, 'vitest.config.js'), config);
    const args = [
      'run',
      '--root',
      project,
      '--config',
      'vitest.config.js',
      '--reporter=json',
      '--outputFile=report.json',
    ];
    const run = await runTool(project, process.execPath, [installed('vitest', 'vitest.mjs'), ...args]);
    try {
      const report = JSON.parse(readFileSync(join(project, 'report.json'), 'utf8')) as Report;
      return report.testResults.flatMap((file) => outcomesOf(project, file));
    } catch (error) {
      throw new Error(`${run.stdout}\n${run.stderr}`, { cause: error });
    }
  },
};

/** A file whose tests cannot even be listed has failed as a whole. */
function outcomesOf(
  project: string,
  { name, status, message, assertionResults }: Report['testResults'][number],
): TestOutcome[] {
  const file = relative(project, name);
  if (assertionResults.length === 0) return [{ title: file, failed: status !== 'passed', message }];
  return assertionResults.map(({ fullName, status: own, failureMessages }) => {
    return { title: `${file} ${fullName}`, failed: own === 'failed', message: failureMessages.join('\n') };
  });
}
