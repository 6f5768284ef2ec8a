import type { Path } from './Path.js';
import { refuse } from './refuse.js';

/** Inclusive bounds of a number. */
export interface Bounds<N extends number | bigint> {
  readonly min?: N;
  readonly max?: N;
}

/** Bounds of an integer or floating-point codec. */
export type NumberOptions = Bounds<number>;

/** Refuses a number outside the bounds with `min` or `max`. */
export function checkBounds<N extends number | bigint>(
  value: N,
  at: Path | undefined,
  { min, max }: Bounds<N>,
): void {
  if (min !== undefined && value < min) refuse(at, 'min', `Expected at least ${String(min)}, found less.`);
  if (max !== undefined && value > max) refuse(at, 'max', `Expected at most ${String(max)}, found more.`);
}
