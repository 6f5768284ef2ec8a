/**
 * `npm run fuzz:languages`: random valid specs, with names that are hostile to the language, through archc, the compiler
 * and the generated tests of every language. Prints each failure, as small as it can be made, and a table.
 *
 *   --runs 500            specs for each language
 *   --seed 20260101       what they are drawn from; the same seed gives the same specs
 *   --only swift          a language, repeatable; all of them without it
 *   --save --date YYYY-MM-DD   also writes the lines of these languages into bench/results/fuzz.json
 *
 * Exits 1 when a spec failed. A language whose tools are not here is SKIPPED, and said to be.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzLanguage, type FuzzResult } from '../tests/support/fuzz/fuzzLanguage.js';
import { type Language, languages } from '../tests/support/toolchains/languages.js';
import { toolVersions } from './fuzzLanguages/toolVersions.js';

const resultsFile = join(import.meta.dirname, '..', 'bench', 'results', 'fuzz.json');

/** What became of a language; `skipped` names the tools that were missing. */
type Line = { language: string; tools: string[] } & (
  { skipped: readonly string[] } | (Omit<FuzzResult, 'failures' | 'refusedBeside'> & { failures: number })
);

/** What is saved of a language: languages may be run on different days. */
type SavedLine = Line & { date: string; seed: number; machine: object };

async function main(): Promise<void> {
  const { runs, seed, only, save, date } = options();
  const lines: Line[] = [];
  for (const [name, language] of Object.entries<Language>(languages)) {
    if (only.length === 0 || only.includes(name)) lines.push(await fuzzed(name, language, runs, seed));
  }
  process.stdout.write(`${tableText(lines)}\n`);
  if (save) {
    const machine = { node: process.version, platform: process.platform, cores: cpus().length };
    saveLines(lines.map((line) => ({ ...line, date, seed, machine })));
    process.stderr.write(`saved: ${resultsFile}\n`);
  }
  process.exitCode = lines.some((line) => 'failures' in line && line.failures > 0) ? 1 : 0;
}

/** Puts lines in the place of what was known of their languages. */
function saveLines(lines: readonly SavedLine[]): void {
  mkdirSync(dirname(resultsFile), { recursive: true });
  const known = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as { languages: SavedLine[] }).languages
    : [];
  const byLanguage = new Map([...known, ...lines].map((line) => [line.language, line]));
  const sorted = Object.keys(languages).flatMap((name) => byLanguage.get(name) ?? []);
  writeFileSync(resultsFile, `${JSON.stringify({ languages: sorted }, undefined, 2)}\n`);
}

async function fuzzed(name: string, language: Language, runs: number, seed: number): Promise<Line> {
  const missing = language.toolchain.missing();
  if (missing.length > 0) return { language: name, tools: [], skipped: missing };
  const tools = await toolVersions(language.toolchain.language);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `archc-fuzz-${name}-`));
  try {
    const {
      failures,
      refusedBeside: _,
      ...counts
    } = await fuzzLanguage(language, folder, {
      runs,
      seed,
      found: (fault) => {
        process.stderr.write(`${name}: making this smaller:\n${ends(fault)}\n`);
      },
      progress: ({ specs, failures: found, seconds }) => {
        process.stderr.write(`${name}: ${specs} specs, ${found.length} failures, ${seconds} s\n`);
      },
    });
    for (const { specs, fault } of failures)
      process.stdout.write(`## ${name}\n\n${JSON.stringify(specs, undefined, 2)}\n\n${fault}\n\n`);
    return { language: name, tools, ...counts, failures: failures.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compilers say the cause first, interpreters last. */
function ends(text: string): string {
  return text.length <= 3000 ? text : `${text.slice(0, 1500)}\n…\n${text.slice(-1500)}`;
}

function tableText(lines: readonly Line[]): string {
  const rows = lines.map((line) =>
    'skipped' in line
      ? [line.language, `SKIPPED: no ${line.skipped.join(', ')}`, '', '', '', '']
      : [line.language, line.specs, line.batches, line.collided, line.failures, line.seconds],
  );
  const header = ['language', 'specs', 'batches', 'collided', 'failures', 'seconds'];
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

interface Options {
  runs: number;
  seed: number;
  only: string[];
  save: boolean;
  date: string;
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '500' },
      seed: { type: 'string', default: '20260101' },
      only: { type: 'string', multiple: true, default: [] },
      save: { type: 'boolean', default: false },
      date: { type: 'string', default: '' },
    },
  });
  const { only, save, date } = values;
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed))
    throw new Error('--runs and --seed take a whole number');
  const unknown = only.find((name) => !Object.hasOwn(languages, name));
  if (unknown !== undefined)
    throw new Error(`There is no language '${unknown}', only ${Object.keys(languages).join(', ')}.`);
  if (save && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error('--save needs --date YYYY-MM-DD');
  return { runs, seed, only, save, date };
}

await main();
