import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { execa } from 'execa';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../support/fixtures.js';
import { folders, generateFixtures } from '../support/generateFixtures.js';
import { strictest } from '../support/installPackages.js';
import { installed } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';

describe('the code of every fixture', () => {
  const root = sharedFolder();

  beforeAll(async () => {
    await generateFixtures(root);
  });

  it('passes the strictest rules of typescript-eslint', async () => {
    writeFiles(root, { 'tsconfig.json': { compilerOptions: strictest, include: folders } });
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [
        ...tseslint.configs.strictTypeChecked,
        ...tseslint.configs.stylisticTypeChecked,
        {
          linterOptions: { reportUnusedDisableDirectives: 'error' },
          languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
        },
        // A map on a cycle of aliases: as the Record that the rule wants, TypeScript refuses it (TS2456).
        {
          files: ['**/fixture/recursion/**'],
          rules: { '@typescript-eslint/consistent-indexed-object-style': 'off' },
        },
      ],
    });
    const results = await eslint.lintFiles(['src/**/*.ts']);
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, line, message }) =>
          `${filePath.slice(root.length + 1)}:${line} ${ruleId ?? ''} ${message}`,
      ),
    );
    expect(results.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  it('passes its own tests; only what is not written yet is open', async () => {
    const report = join(root, 'report.json');
    const config =
      "export default { test: { include: ['src/**/*.test.ts'], pool: 'threads', maxWorkers: 2, isolate: false } };";
    writeFiles(root, { 'vitest.config.mjs': config });
    const args = [
      installed('vitest', 'vitest.mjs'),
      'run',
      '--root',
      root,
      '--reporter=json',
      `--outputFile=${report}`,
    ];
    const { stdout, stderr } = await execa(process.execPath, args, {
      cwd: root,
      reject: false,
      env: { NO_COLOR: '1' },
    });
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const all = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map((test) => ({ ...test, file: name })),
    );
    const failed = all
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`);
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    expect(
      broken.map(({ name, message }) => `${name}: ${message}`),
      `${stdout}\n${stderr}`,
    ).toEqual([]);
    expect(failed).toEqual([]);
    expect(all.length).toBeGreaterThan(2000);

    const open = all.filter(({ status }) => status !== 'passed' && status !== 'failed');
    const reasons = new Set(open.map(({ file, status, fullName }) => reasonOf(file, status, fullName)));
    expect([...reasons].sort()).toEqual([
      'integration skipped: the logic is not written',
      'unit todo: the scaffold',
    ]);
  });
});

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Why a generated test may be open. */
function reasonOf(file: string, status: string, name: string): string {
  if (file.endsWith('.integration.test.ts')) return `integration ${status}: the logic is not written`;
  if (file.endsWith('.contract.test.ts')) {
    return name.endsWith('needs an example in the spec for each required field with a pattern')
      ? `contract ${status}: no sample without an example`
      : `contract ${status}: ${name}`;
  }
  return `unit ${status}: the scaffold`;
}
