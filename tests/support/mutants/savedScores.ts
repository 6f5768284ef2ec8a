import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository.js';
import { type Language, languages } from '../toolchains/languages.js';
import { mutationKinds } from './Mutation.js';
import type { MutationScore } from './mutationScore.js';

/** What is saved of a language: languages may be run on different days, and what is explained is in explained.ts. */
export interface SavedScore extends Omit<MutationScore, 'unexplained'> {
  language: string;
  date: string;
  /** What the mutants were shuffled by. */
  seed: number;
  /** How many there were, of which `tried` were tried. */
  mutants: number;
}

const file = join(repository, 'bench', 'results', 'mutants.json');
const page = join(repository, 'docs', 'contract-cases.md');

/** The scores of the last long runs, in the order of the languages. */
export function savedScores(): SavedScore[] {
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { languages: SavedScore[] }).languages;
}

/** Puts scores in the place of what was known of their languages, in the results and on the page. */
export function saveScores(scores: readonly SavedScore[]): void {
  const byLanguage = new Map([...savedScores(), ...scores].map((score) => [score.language, score]));
  const sorted = Object.keys(languages).flatMap((id) => byLanguage.get(id) ?? []);
  writeFileSync(file, `${JSON.stringify({ languages: sorted }, undefined, 2)}\n`);
  writeFileSync(page, withScores(readFileSync(page, 'utf8'), sorted));
}

/** The page with the table of these scores in its place. */
export function withScores(text: string, scores: readonly SavedScore[]): string {
  return text.replace(
    /(<!-- mutants:begin[^>]*-->\n)[^]*(<!-- mutants:end -->)/,
    (_, begin: string, end: string) =>
      scores.length === 0 ? `${begin}\n${end}` : `${begin}\n${scoreTable(scores)}\n${end}`,
  );
}

/** Languages in columns, kinds of mutants in rows: how many were noticed, of how many. */
export function scoreTable(scores: readonly SavedScore[]): string {
  const titles = new Map(Object.entries<Language>(languages).map(([id, { title }]) => [id, title]));
  const cells = (of: (score: SavedScore) => string): string[] => scores.map(of);
  const rows = [
    ['what is lacking', ...cells(({ language }) => titles.get(language) ?? language)],
    ...mutationKinds.map((kind) => [
      kind,
      ...cells(({ kinds }) => `${kinds[kind]?.killed ?? 0}/${kinds[kind]?.total ?? 0}`),
    ]),
    ['all', ...cells(({ all }) => `${all.killed}/${all.total}`)],
    ['tried', ...cells(({ tried, mutants }) => (tried < mutants ? `${tried} of ${mutants}` : 'all'))],
    ['equivalent', ...cells(({ equivalent }) => String(equivalent))],
    ['refused by archc', ...cells(({ unsayable }) => String(unsayable))],
    ['minutes', ...cells(({ seconds }) => (seconds / 60).toFixed(0))],
  ];
  return tableOf(rows);
}

/** As prettier lays out tables: the first column to the left, numbers to the right. */
function tableOf(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows.map((row) =>
    line(
      row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      ),
    ),
  );
  const rule = line(
    widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
  );
  return [head, rule, ...body, ''].join('\n');
}
