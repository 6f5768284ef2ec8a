/**
 * `npm run bench`: measures the built compiler and prints a Markdown table. Options: `--save --date YYYY-MM-DD`
 * writes `bench/results/latest.json`, `--only <group>` (repeatable) runs some groups. A benchmark is no test:
 * a measure over budget is said, and the exit code is 0. It is not 0 when nothing could be measured.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureFormatters } from './groups/formatters.js';
import { measureIpc } from './groups/ipc.js';
import { measureLanguages } from './groups/languages.js';
import { measureMerge } from './groups/merge.js';
import { measureProject } from './groups/project.js';
import { measureScale } from './groups/scale.js';
import { measureStarts } from './groups/starts.js';
import { measureTransaction } from './groups/transaction.js';
import { machine, machineText } from './machine.js';
import type { Measure } from './Measure.js';
import { program } from './paths.js';
import { saveResults } from './saveResults.js';
import { tableText } from './tableText.js';
import { withWorkspace } from './workspace.js';

const groups = {
  starts: measureStarts,
  scale: measureScale,
  project: measureProject,
  transaction: measureTransaction,
  formatters: measureFormatters,
  merge: measureMerge,
  ipc: measureIpc,
  languages: measureLanguages,
} satisfies Record<string, (folder: string) => Measure[]>;

/** Says what is wrong with the call or the checkout, for a person. */
class UsageError extends Error {}

function run(): void {
  const { save, date, only } = options();
  if (!existsSync(program)) throw new UsageError(`${program} is not there; run: npm run build`);
  const before = machine();
  const measures: Measure[] = [];
  for (const [name, measure] of Object.entries(groups)) {
    if (only.length > 0 && !only.includes(name)) continue;
    process.stderr.write(`measuring: ${name}\n`);
    measures.push(...withWorkspace(measure));
  }
  process.stdout.write(`${machineText(before)}\n\n${tableText(measures)}\n`);
  if (save) process.stderr.write(`saved: ${saveResults(date, before, measures)}\n`);
}

function options(): { save: boolean; date: string; only: string[] } {
  const { values } = parseArgs({
    options: {
      save: { type: 'boolean', default: false },
      date: { type: 'string', default: '' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const unknown = values.only.find((name) => !Object.hasOwn(groups, name));
  if (unknown !== undefined)
    throw new UsageError(`There is no group '${unknown}', only ${Object.keys(groups).join(', ')}.`);
  if (values.save && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
    throw new UsageError('--save needs --date YYYY-MM-DD');
  if (values.save && values.only.length > 0) throw new UsageError('--save is for whole runs, without --only');
  return values;
}

/** What `parseArgs` throws about options that it does not know. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

try {
  run();
} catch (error) {
  if (!(error instanceof UsageError) && !isArgumentError(error)) throw error;
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
}
