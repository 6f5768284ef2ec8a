import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { execa } from 'execa';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { compileTypes } from '../support/compileTypes.js';
import { fixtureConfig, fixtureSpecs, writeFiles, writeFixtureProject } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { installed } from '../support/repository.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';

const folders = ['src', 'base', 'bindings', 'domain'];
const packageJson = {
  name: 'fixture-project',
  private: true,
  type: 'module',
  imports: { '#base/*': './base/*.js', '#bindings/*': './bindings/*.js' },
};

async function generateFixtures(root: string, changes: Parameters<typeof fixtureConfig>[0] = {}): Promise<void> {
  writeFixtureProject(root, changes);
  writeFiles(root, { 'package.json': packageJson });
  installPackages(root);
  await succeed(root, ['generate', '--no-cache']);
}

describe('the code of every fixture', () => {
  const root = sharedFolder();

  beforeAll(async () => {
    await generateFixtures(root);
  });

  it('compiles with the strictest settings', () => {
    expect(compileTypes(root, strictest, folders)).toEqual([]);
  });

  it('compiles without exactOptionalPropertyTypes', () => {
    expect(compileTypes(root, { ...strictest, exactOptionalPropertyTypes: false }, folders)).toEqual([]);
  });

  it('compiles with only `strict`, as most projects do', () => {
    const { target, lib, module, moduleResolution, types, skipLibCheck, noEmit } = strictest;
    const plain = { target, lib, module, moduleResolution, types, skipLibCheck, noEmit, strict: true };
    expect(compileTypes(root, plain, folders)).toEqual([]);
  });

  it('links against declarations that are sound themselves', () => {
    expect(compileTypes(root, { ...strictest, skipLibCheck: false }, [...folders.slice(1), 'src/**/shared', 'src/**/server'])).toEqual([]);
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
        // The code of a deprecated declaration uses it, of course.
        { files: ['**/fixture/{aliases,enums,metadata,hostile-prose}/**'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
      ],
    });
    const results = await eslint.lintFiles(['src/**/*.ts']);
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, message }) => `${filePath.slice(root.length + 1)}:${line} ${ruleId ?? ''} ${message}`),
    );
    expect(results.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  it('passes its own tests; only what is not written yet is open', async () => {
    const report = join(root, 'report.json');
    const config = "export default { test: { include: ['src/**/*.test.ts'], pool: 'threads', maxWorkers: 2, isolate: false } };";
    writeFiles(root, { 'vitest.config.mjs': config });
    const args = [installed('vitest', 'vitest.mjs'), 'run', '--root', root, '--reporter=json', `--outputFile=${report}`];
    const { stdout, stderr } = await execa(process.execPath, args, { cwd: root, reject: false, env: { NO_COLOR: '1' } });
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const all = testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: name })));
    const failed = all.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`);
    const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
    expect(broken.map(({ name, message }) => `${name}: ${message}`), `${stdout}\n${stderr}`).toEqual([]);
    expect(failed).toEqual([]);
    expect(all.length).toBeGreaterThan(2000);

    const open = all.filter(({ status }) => status !== 'passed' && status !== 'failed');
    const reasons = new Set(open.map(({ file, status, fullName }) => reasonOf(file, status, fullName)));
    expect([...reasons].sort()).toEqual(['contract todo: no sample without an example', 'integration skipped: the logic is not written', 'unit todo: the scaffold']);
  });
});

describe('a project that bundles', () => {
  it('compiles with specifiers without extension', async () => {
    const root = temporaryFolder();
    const { typescript } = fixtureConfig();
    await generateFixtures(root, { typescript: { ...typescript, importExtension: '' } });
    const settings = { ...strictest, module: 'ESNext', moduleResolution: 'bundler' };
    expect(compileTypes(root, settings, folders)).toEqual([]);
  });

  it('compiles with .ts specifiers', async () => {
    const root = temporaryFolder();
    const { typescript } = fixtureConfig();
    await generateFixtures(root, { typescript: { ...typescript, importExtension: '.ts' } });
    expect(compileTypes(root, { ...strictest, allowImportingTsExtensions: true }, folders)).toEqual([]);
  });
});

describe('the fixtures', () => {
  it('are many, and each has its own name', () => {
    const names = fixtureSpecs().map(({ text }) => (JSON.parse(text) as { name: string }).name);
    expect(names.length).toBeGreaterThan(70);
    expect(new Set(names).size).toBe(names.length);
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
    return name.endsWith('needs an example in the spec for each required field with a pattern') ? `contract ${status}: no sample without an example` : `contract ${status}: ${name}`;
  }
  return `unit ${status}: the scaffold`;
}
