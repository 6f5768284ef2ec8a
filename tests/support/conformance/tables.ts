import { format } from 'prettier';
import type { Language } from '../toolchains/languages.js';
import type { Case } from './Case.js';
import type { Finding } from './findings.js';
import { groups } from './groups.js';
import { hasLimit, type Limits, limitsNote } from './limits.js';
import { asked } from './proofs.js';
import type { Matrix } from './runMatrix.js';
import { type Proof, type Unproved, unprovedNote } from './unproved.js';

/** What the tables are made of. */
export interface Results {
  languages: Readonly<Record<string, Language>>;
  cases: readonly Case[];
  matrix: Matrix;
  findings: readonly Finding[];
  limits: Limits;
  unproved: Unproved;
}

const begin = '<!-- conformance:begin -->';
const end = '<!-- conformance:end -->';

/** The block between the markers of a document, replaced. @throws Error when the markers are not there. */
export function withTable(document: string, table: string): string {
  const [head, rest] = document.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`No ${begin} … ${end} in the document.`);
  return `${head}${begin}\n\n${table}\n${end}${tail}`;
}

/** Features by group against languages: the table of the README. */
export function groupTable(results: Results, before: string): Promise<string> {
  const rows = Object.entries(groups).map(([group, features]): Row => {
    const cases = results.cases.filter(({ feature }) => features.includes(feature));
    return { label: group, cases };
  });
  return table(results, 'features', [...rows, { label: '**all**', cases: results.cases }], before);
}

/** Each feature against languages. */
export function featureTable(results: Results, before: string): Promise<string> {
  const rows = Object.values(groups).flatMap((features) =>
    results.cases
      .filter(({ feature }) => features.includes(feature))
      .map((each): Row => ({ label: `[${each.feature}](../cases/${each.feature})`, cases: [each] })),
  );
  return table(results, 'feature', rows, before);
}

interface Row {
  label: string;
  cases: readonly Case[];
}

/**
 * A language that was skipped keeps the cells that it has in `before`: what this machine cannot check, it does not
 * change.
 */
function table(results: Results, first: string, rows: readonly Row[], before: string): Promise<string> {
  const kept = readCells(before);
  const titles = Object.values(results.languages).map(({ title }) => title);
  const lines = rows.map(({ label, cases }) => {
    const cells = Object.entries(results.languages).map(([id, { title }]) =>
      results.matrix.has(id) ? cell(results, id, cases) : (kept.get(`${label} ${title}`) ?? 'not run'),
    );
    return [label, String(sum(cases, 'wire')), String(sum(cases, 'invalid')), ...cells];
  });
  const heads = [first, 'accepted', 'refused', ...titles];
  const rule = heads.map((_, index) => (index === 0 ? '---' : index < 3 ? '--:' : ':-:'));
  const text = [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const note = [
    limitsNote(results.limits, results.languages),
    unprovedNote(results.unproved, results.languages),
  ].join('\n');
  return format(`${text}\n\n${note}`, { parser: 'markdown', printWidth: 110 });
}

/**
 * `✓` (`✓†` with a limit, `✓‡` with a proof that is not given), `compiles` for a language that claims no JSON, or in how
 * many of its cases something is wrong.
 */
function cell(
  { findings, matrix, limits, unproved }: Results,
  language: string,
  cases: readonly Case[],
): string {
  const features = new Set(cases.map(({ feature }) => feature));
  const wrong = findings.filter((finding) => finding.language === language && features.has(finding.feature));
  const bad = new Set(wrong.map(({ feature }) => feature)).size;
  if (bad > 0) return cases.length === 1 ? '✗' : `✗ ${bad} of ${cases.length}`;
  const claimsJson = matrix.get(language)?.claimsJson === true;
  const open = Object.keys(unproved[language] ?? {}) as Proof[];
  const isOpen = cases.some((each) => asked(each, claimsJson).some((proof) => open.includes(proof)));
  const isLimited = cases.some(({ feature }) => hasLimit(limits, language, feature));
  return `${claimsJson ? '✓' : 'compiles'}${isLimited ? '†' : ''}${isOpen ? '‡' : ''}`;
}

function sum(cases: readonly Case[], kind: 'wire' | 'invalid'): number {
  return cases.reduce((total, each) => total + each[kind].length, 0);
}

/** The cells of the table in a document, by `<label> <title of the column>`. */
function readCells(document: string): Map<string, string> {
  const lines = (document.split(begin)[1] ?? '').split(end)[0]?.split('\n') ?? [];
  const [heads, , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  const found = new Map<string, string>();
  for (const cells of rows) {
    cells.forEach((text, index) => {
      found.set(`${cells[0] ?? ''} ${heads?.[index] ?? ''}`, text);
    });
  }
  return found;
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((text) => text.trim());
}
