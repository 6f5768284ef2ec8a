import { isOverBudget, type Measure } from './Measure.js';

const header = ['measure', 'ratio', 'budget', 'verdict', 'median ms', 'spread'];

/** The result as a Markdown table, and a sentence that names what is over budget. */
export function tableText(measures: readonly Measure[]): string {
  const rows = [header, header.map(() => '---'), ...measures.map(cells)];
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const budgeted = measures.filter(({ budget }) => budget !== null);
  const over = budgeted.filter(isOverBudget);
  const verdict =
    over.length === 0
      ? `Within budget: ${budgeted.length} of ${budgeted.length}.`
      : `OVER BUDGET: ${over.length} of ${budgeted.length}:\n${over.map(({ measure }) => `- ${measure}`).join('\n')}`;
  return `${table}\n\n${verdict}`;
}

function cells(measure: Measure): string[] {
  const { ratio, value, budget, unit } = measure;
  const suffix = unit === 'ms' ? '' : ` ${unit}`;
  const [subject, end] = ratio === null ? [value, ` ${unit}`] : [ratio, '×'];
  const spread = `${short(subject.low)}–${short(subject.high)}${ratio === null ? ` ${unit}` : '×'}`;
  return [
    measure.measure,
    ratio === null ? '' : `${short(ratio.median)}×`,
    budget === null ? '' : `≤ ${budget}${end}`,
    budget === null ? '' : isOverBudget(measure) ? '**OVER BUDGET**' : 'ok',
    `${short(value.median)}${suffix}`,
    spread,
  ];
}

/** Three digits that count, and no exponent: 0.0423, 1.42, 14.2, 142, 14203. */
function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
