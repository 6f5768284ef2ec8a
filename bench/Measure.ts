import { type Spread, spreadOf } from './statistics.js';

/** One line of the result. */
export interface Measure {
  measure: string;
  /** Against the subject that the measure names, round by round; null for a unit and for memory. */
  ratio: Spread | null;
  /** Of the ratio, or of the value where there is no ratio; at most this. Null: reported only. */
  budget: number | null;
  value: Spread;
  unit: 'ms' | 'MB' | '%';
}

/** A time as a multiple of another that was measured in the same round. */
export function ratioMeasure(
  measure: string,
  times: readonly number[],
  base: readonly number[],
  budget: number | null = null,
): Measure {
  const ratios = times.map((time, round) => time / (base[round] ?? Number.NaN));
  return { measure, ratio: spreadOf(ratios), budget, value: spreadOf(times), unit: 'ms' };
}

/** A time that others are a multiple of. `budget` is milliseconds, for what must not take longer on any machine. */
export function unitMeasure(
  measure: string,
  times: readonly number[],
  budget: number | null = null,
): Measure {
  return { measure, ratio: null, budget, value: spreadOf(times), unit: 'ms' };
}

/** `peaks` and `budget` are MB: millions of bytes. */
export function memoryMeasure(
  measure: string,
  peaks: readonly number[],
  budget: number | null = null,
): Measure {
  return { measure, ratio: null, budget, value: spreadOf(peaks), unit: 'MB' };
}

/** `shares` and `budget` are percent of one core. */
export function shareMeasure(measure: string, shares: readonly number[], budget: number): Measure {
  return { measure, ratio: null, budget, value: spreadOf(shares), unit: '%' };
}

export function isOverBudget({ ratio, value, budget }: Measure): boolean {
  return budget !== null && !((ratio ?? value).median <= budget);
}
