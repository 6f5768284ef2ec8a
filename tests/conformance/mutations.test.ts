import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCases } from '../support/conformance/Case.js';
import { compileCases } from '../support/conformance/compileCases.js';
import { findings } from '../support/conformance/findings.js';
import type { Limits } from '../support/conformance/limits.js';
import { runMatrix } from '../support/conformance/runMatrix.js';
import { groupTable } from '../support/conformance/tables.js';
import type { Unproved } from '../support/conformance/unproved.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { type Language, languages } from '../support/toolchains/languages.js';
import type { DriverProgram } from '../support/toolchains/LanguageToolchain.js';

const cases = readCases().filter(({ feature }) =>
  ['int64', 'presence-nullable', 'record-nested'].includes(feature),
);
const root = sharedFolder();
const reference = languages.typescript;
let driver: DriverProgram;

beforeAll(async () => {
  const compiled = await compileCases(join(root, 'reference'), reference, cases);
  if (compiled.driver === undefined) throw new Error([...compiled.complaints.values()].join('\n'));
  driver = compiled.driver;
});

/** The reference, whose driver's answers pass through a function of JavaScript: `(answer, question) => answer`. */
function altered(name: string, alter: string, complaints: (project: string) => string = () => ''): Language {
  const script = join(root, `${name}.mjs`);
  writeFileSync(
    script,
    `import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
const alter = ${alter};
const child = spawn(${JSON.stringify(driver.command)}, ${JSON.stringify(driver.args)}, { stdio: ['pipe', 'pipe', 'inherit'] });
const questions = [];
process.stdin.on('data', (chunk) => child.stdin.write(chunk)).on('end', () => child.stdin.end());
createInterface({ input: process.stdin }).on('line', (line) => questions.push(line));
createInterface({ input: child.stdout }).on('line', (line) => {
  const answer = alter(line, questions.shift());
  if (answer === undefined) process.exit(7);
  process.stdout.write(answer + '\\n');
});
`,
  );
  return {
    title: name,
    toolchain: {
      language: 'c',
      adapter: 'server-only',
      missing: () => [],
      complaints: (project) => Promise.resolve(complaints(project)),
      testFailures: () => Promise.resolve(''),
      buildDriver: () => Promise.resolve({ ...driver, args: [script] }),
    },
  };
}

async function foundIn(
  others: Readonly<Record<string, Language>>,
  limits: Limits = {},
  unproved: Unproved = {},
): Promise<string[]> {
  const same = altered('same', '(answer) => answer');
  const matrix = await runMatrix(join(root, 'matrix'), { same, ...others }, cases);
  return findings(matrix, 'same', cases, limits, unproved).map(
    ({ language, feature, where, what }) => `${language} ${feature} ${where}: ${what}`,
  );
}

const mutants: Readonly<Record<string, [alter: string, finding: RegExp]>> = {
  'changes one digit': [
    `(answer) => answer.replace('9223372036854775807', '9223372036854775806')`,
    /^mutant int64 wire\/largest: .* became \{"value":"9223372036854775806"\}, expected \{"value":"9223372036854775807"\}$/,
  ],
  'leaves out one null': [
    `(answer) => answer.replace('"blob":null', '"blob":"AA=="')`,
    /^mutant presence-nullable wire\/(blob-null|nulls): /,
  ],
  'writes a key twice': [
    `(answer) => answer.replace('{"value":"1"}', '{"value":"1","value":"1"}')`,
    /^mutant int64 wire\/(one|digits-escaped): .*A key occurs twice/,
  ],
  'takes what is invalid': [
    `(answer, question) => (question.endsWith('"+1"}') ? 'ok\\t{"value":"1"}' : answer)`,
    /^mutant int64 invalid\/plus: .* was taken, as /,
  ],
  'refuses what is valid': [
    `(answer, question) => (question.endsWith('"0"}') ? 'refused\\tno' : answer)`,
    /^mutant int64 wire\/zero: .* was refused: no$/,
  ],
  'breaks instead of refusing': [
    `(answer, question) => (question.endsWith('"-0"}') ? 'broken\\toverflow' : answer)`,
    /^mutant int64 invalid\/minus-zero: .* broke: overflow$/,
  ],
  'dies of a text': [
    `(answer, question) => (question.endsWith('"01"}') ? undefined : answer)`,
    /^mutant int64 invalid\/leading-zero: .* broke: The driver ended: 7/,
  ],
  'says what no driver says': [
    `(answer, question) => (question.endsWith('"01"}') ? 'fine' : answer)`,
    /^mutant int64 invalid\/leading-zero: .* broke: The driver wrote "fine"$/,
  ],
};

describe('the matrix reports a language that', () => {
  it('is not there when nothing is altered', async () => {
    expect(await foundIn({})).toEqual([]);
  });

  it.each(Object.keys(mutants))('%s', async (name) => {
    const [alter = '', finding = /^$/] = mutants[name] ?? [];
    const found = await foundIn({ mutant: altered('mutant', alter) });
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(finding);
  });

  it('refuses what another one wrote in its own way', async () => {
    const found = await foundIn({
      spaced: altered('spaced', `(answer) => answer.replace('{"value":', '{ "value" : ')`),
      mutant: altered(
        'picky',
        `(answer, question) => (question.includes(' : ') ? 'refused\\tblank' : answer)`,
      ),
    });
    expect(found.length).toBeGreaterThan(0);
    for (const line of found)
      expect(line).toMatch(
        /^mutant int64 wire\/[\w-]+ of another language: \{ "value" : .* was refused: blank$/,
      );
  });

  it('does not compile, by the case that is to blame; the others are still driven', async () => {
    const found = await foundIn({
      mutant: altered('mutant', `(answer) => answer.replace('9223372036854775807', '1')`, (project) =>
        existsSync(join(project, 'commands/case/record-nested')) ? 'warning: no' : '',
      ),
    });
    expect(found).toEqual([
      expect.stringMatching(/^mutant int64 wire\/largest: /),
      'mutant record-nested compile: warning: no',
    ]);
  });
});

describe('a declared limit', () => {
  const limits = { mutant: [{ reason: 'of no reason', texts: ['int64 wire/zero'] }] };
  const refusing = `(answer, question) => (question.endsWith('"0"}') ? 'refused\\tno' : answer)`;

  it('is no finding while the language refuses the text, and is shown', async () => {
    const mutant = altered('mutant', refusing);
    expect(await foundIn({ mutant }, limits)).toEqual([]);
    const matrix = await runMatrix(join(root, 'limits'), { mutant }, cases);
    const table = await groupTable(
      { languages: { mutant }, cases, matrix, findings: [], limits, unproved: {} },
      '',
    );
    expect(table).toMatch(/^\| integers .* ✓† +\|$/m);
    expect(table).toMatch(/^\| records .* ✓ +\|$/m);
    expect(table).toContain('- mutant, in `int64 wire/zero`: of no reason.');
  });

  it.each([
    ['takes the text', '(answer) => answer', 'was taken, as {"value":"0"}'],
    ['breaks of it', refusing.replace('refused', 'broken'), 'broke: no'],
  ])('is a finding when the language %s', async (_, alter, what) => {
    expect(await foundIn({ mutant: altered('mutant', alter) }, limits)).toEqual([
      `mutant int64 wire/zero: {"value":"0"} ${what}, against a declared limit`,
    ]);
  });
});

describe('a language whose tools are missing', () => {
  it('is not in the results, and keeps the cells that it had', async () => {
    const { toolchain } = reference;
    const lacking = { title: 'Lacking', toolchain: { ...toolchain, missing: () => ['nonesuch'] } };
    const lines: string[] = [];
    const matrix = await runMatrix(root, { lacking }, cases, (line) => lines.push(line));
    expect(matrix.size).toBe(0);
    expect(lines).toEqual(['lacking: SKIPPED, this machine lacks nonesuch']);
    const results = { languages: { lacking }, cases, matrix, findings: [], limits: {}, unproved: {} };
    const fresh = await groupTable(results, '');
    expect(fresh).toMatch(/^\| records .* not run +\|$/m);
    const before = `<!-- conformance:begin -->\n${fresh.replaceAll('not run', '✗')}<!-- conformance:end -->`;
    expect(await groupTable(results, before)).toMatch(/^\| records .* ✗ +\|$/m);
  });
});
