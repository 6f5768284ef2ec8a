import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Machine } from './machine.js';
import { isOverBudget, type Measure } from './Measure.js';
import { resultsFile } from './paths.js';

/** Writes the result for readers of another day. Gives the path. */
export function saveResults(date: string, machine: Machine, measures: readonly Measure[]): string {
  const verdict = (measure: Measure): string | null =>
    measure.budget === null ? null : isOverBudget(measure) ? 'over budget' : 'ok';
  const content = {
    date,
    machine,
    measures: measures.map((measure) => ({ ...measure, verdict: verdict(measure) })),
  };
  mkdirSync(dirname(resultsFile), { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify(content, undefined, 2)}\n`);
  return resultsFile;
}
