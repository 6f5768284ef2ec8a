import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, readCases } from '../support/conformance/Case.js';
import { findings } from '../support/conformance/findings.js';
import { type Matrix, runMatrix } from '../support/conformance/runMatrix.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { generatedSymbols } from '../support/symbols/generatedSymbols.js';
import { symbolFaults } from '../support/symbols/symbolFaults.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { languages } from '../support/toolchains/languages.js';
import { goLanguage } from './go.js';

const missing = goLanguage.toolchain.missing();
const skipped = missing.length > 0 && process.env.ARCHC_REQUIRE_TOOLCHAINS !== '1';

/** What the adapter of the example does not do; each case says so with a diagnostic. Everything else must pass. */
const refused: readonly string[] = (
  JSON.parse(readFileSync(join(import.meta.dirname, 'refused.json'), 'utf8')) as string[]
).sort();

const root = sharedFolder();
const all = readCases();
let saidNo: string[];
let codes: string[];
let taken: Case[];
let matrix: Matrix;

beforeAll(async () => {
  if (skipped) return;
  ({ features: saidNo, codes } = await askAdapter());
  taken = all.filter(({ feature }) => !saidNo.includes(feature));
  const pair = { typescript: languages.typescript, go: goLanguage };
  matrix = await runMatrix(join(root, 'matrix'), pair, taken);
}, 900_000);

/** The features that the adapter refuses, by the places of its diagnostics. */
async function askAdapter(): Promise<{ features: string[]; codes: string[] }> {
  const project = join(root, 'asked');
  goLanguage.prepare?.(project);
  for (const { feature, specs } of all)
    for (const [file, spec] of specs) writeFiles(project, { [`specs/${feature}/${file}`]: spec });
  const { envelope } = await archcJson(project, ['check', '--trust']);
  const problems = envelope.problems.filter(({ severity }) => severity === 'error');
  const features = problems.map(({ path }) => path.split('/')[1] ?? '');
  return { features: [...new Set(features)].sort(), codes: [...new Set(problems.map(({ code }) => code))] };
}

describe('a language that a project brings', () => {
  it('says what it calls every type and field of the cases that it takes', async () => {
    const project = join(root, 'named');
    goLanguage.prepare?.(project);
    for (const { feature, specs } of all.filter((each) => !refused.includes(each.feature)))
      for (const [file, spec] of specs) writeFiles(project, { [`specs/${feature}/${file}`]: spec });
    const { symbols, code } = await generatedSymbols(project, 'go', ['go']);
    expect(symbols.length).toBeGreaterThan(100);
    expect(symbolFaults(symbols, code)).toEqual([]);
  });

  it.skipIf(skipped)(
    `refuses what it does not do, loudly${skipped ? ` (SKIPPED: this machine lacks ${missing.join(', ')})` : ''}`,
    () => {
      expect(saidNo).toEqual(refused);
      expect(codes.sort()).toEqual(['ARC4002', 'ARC4020']);
    },
  );

  it.skipIf(skipped)('reads, writes and refuses the texts of all other cases as the reference does', () => {
    const found = findings(
      matrix,
      'typescript',
      taken,
      {},
      { go: { uses: 'The example warns of nothing.' } },
    );
    const lines = found
      .filter(({ language }) => language === 'go')
      .map(({ feature, where, what }) => `${feature} ${where}: ${what}`);
    expect(lines.slice(0, 50).join('\n')).toBe('');
    expect(taken.length).toBeGreaterThan(60);
    expect(matrix.get('go')?.claimsJson).toBe(true);
  });
});
