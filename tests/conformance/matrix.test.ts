import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { validationRules } from '../../runtime/typescript/errors/ValidationRule.js';
import { readCases } from '../support/conformance/Case.js';
import { conformanceDocuments } from '../support/conformance/documents.js';
import { type Finding, findings } from '../support/conformance/findings.js';
import { groups } from '../support/conformance/groups.js';
import { limits } from '../support/conformance/limits.js';
import { type Matrix, runMatrix } from '../support/conformance/runMatrix.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { type Language, languages } from '../support/toolchains/languages.js';
import { unproved } from '../support/conformance/unproved.js';

const registered: Readonly<Record<string, Language>> = languages;
const cases = readCases();
const root = sharedFolder();
let matrix: Matrix;
let found: Finding[];

beforeAll(async () => {
  matrix = await runMatrix(root, registered, cases);
  found = findings(matrix, 'typescript', cases, limits, unproved);
}, 1_800_000);

describe('the cases', () => {
  it('are at least 45 features, each in one group', () => {
    const grouped = Object.values(groups).flat();
    expect(grouped.toSorted()).toEqual(cases.map(({ feature }) => feature));
    expect(grouped.length).toBeGreaterThanOrEqual(45);
  });

  it('declare the command whose params they hold, and something to take', () => {
    for (const { specs, command, wire } of cases) {
      expect(specs.get('spec.json')?.name).toBe(command);
      expect(wire.length, command).toBeGreaterThan(0);
    }
  });

  it('are one line each', () => {
    for (const { wire, invalid, feature } of cases)
      for (const { name, text } of [...wire, ...invalid])
        expect(text, `${feature}/${name}`).not.toContain('\n');
  });

  it('hold the texts that are declared limits, each of a language that is here', () => {
    const texts = cases.flatMap(({ feature, wire }) => wire.map(({ name }) => `${feature} wire/${name}`));
    for (const [language, known] of Object.entries(limits)) {
      expect(Object.keys(registered)).toContain(language);
      for (const limit of known) expect(texts).toEqual(expect.arrayContaining([...limit.texts]));
    }
  });

  it('break every rule of the wire format', () => {
    const answers = [...(matrix.get('typescript')?.cases.values() ?? [])].flatMap(({ invalid }) => [
      ...invalid.values(),
    ]);
    const broken = new Set(answers.map(({ text }) => text.split(' ')[0]));
    expect(validationRules.filter((rule) => !broken.has(rule))).toEqual([]);
  });
});

describe.each(Object.entries(registered))('%s', (id, { title, toolchain }) => {
  const missing = toolchain.missing();
  const isRequired = process.env.ARCHC_REQUIRE_TOOLCHAINS === '1';
  const skipped = missing.length > 0 && !isRequired;
  const what = skipped ? `SKIPPED: this machine lacks ${missing.join(', ')}` : `agrees with the reference`;

  it.skipIf(skipped)(`${title} ${what}`, () => {
    expect(missing).toEqual([]);
    const own = found.filter(({ language }) => language === id);
    const lines = own.map(({ feature, where, what: said }) => `${feature} ${where}: ${said}`);
    expect(lines.slice(0, 50).join('\n')).toBe('');
    expect(matrix.get(id)?.cases.size).toBe(cases.length);
  });
});

it('is what README.md and docs/conformance.md show; npm run conformance writes them', async () => {
  const results = { languages: registered, cases, matrix, findings: found, limits, unproved };
  for (const [path, text] of await conformanceDocuments(results))
    expect(readFileSync(path, 'utf8'), path).toBe(text);
});
