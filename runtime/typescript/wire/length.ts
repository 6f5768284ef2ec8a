import type { Path } from './Path.js';
import { refuse } from './refuse.js';

/** Bounds of a text (in Unicode code points) or of a byte string (in bytes), both inclusive. */
export interface LengthOptions {
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Refuses a length outside the bounds. `unit` is plural: "bytes". */
export function checkLength(
  length: number,
  unit: string,
  at: Path | undefined,
  options: LengthOptions,
): void {
  const { minLength, maxLength } = options;
  if (minLength !== undefined && length < minLength) {
    refuse(at, 'minLength', `Expected at least ${minLength} ${unit}, found ${length}.`);
  }
  if (maxLength !== undefined && length > maxLength) {
    refuse(at, 'maxLength', `Expected at most ${maxLength} ${unit}, found ${length}.`);
  }
}
