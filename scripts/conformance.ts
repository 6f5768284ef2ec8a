import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCases } from '../tests/support/conformance/Case.js';
import { conformanceDocuments } from '../tests/support/conformance/documents.js';
import { findings } from '../tests/support/conformance/findings.js';
import { limits } from '../tests/support/conformance/limits.js';
import { runMatrix } from '../tests/support/conformance/runMatrix.js';
import { type Language, languages } from '../tests/support/toolchains/languages.js';
import { unproved } from '../tests/support/conformance/unproved.js';

/**
 * Runs the conformance matrix, says what disagrees with the reference, and writes the tables of README.md and
 * docs/conformance.md. `npm run conformance -- python swift` runs only these, beside the reference, and
 * `--feature=<text>` only the features whose names contain it; then no table is written. Exit code 1 when something
 * disagrees.
 */
async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const feature = args.find((arg) => arg.startsWith('--feature='))?.slice('--feature='.length) ?? '';
  const cases = readCases().filter((each) => each.feature.includes(feature));
  const chosen: Record<string, Language> = Object.fromEntries(
    Object.entries(languages).filter(
      ([id]) => wanted.length === 0 || id === 'typescript' || wanted.includes(id),
    ),
  );
  const root = mkdtempSync(join(tmpdir(), 'archc-conformance-'));
  try {
    const matrix = await runMatrix(root, chosen, cases, (line) => {
      console.error(line);
    });
    const found = findings(matrix, 'typescript', cases, limits, unproved);
    for (const { language, feature, where, what } of found)
      console.log(`${language} ${feature} ${where}: ${what}`);
    console.log(`${cases.length} cases, ${matrix.size} languages, ${found.length} findings`);
    if (found.length > 0) process.exitCode = 1;
    if (wanted.length > 0 || feature !== '') return;
    const results = { languages: chosen, cases, matrix, findings: found, limits, unproved };
    for (const [path, text] of await conformanceDocuments(results)) writeFileSync(path, text);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
