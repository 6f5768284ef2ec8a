import type { Path } from './Path.js';
import { refuse, refuseKind } from './refuse.js';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** The value as a string without lone surrogates (they have no UTF-8 form). */
export function readText(value: unknown, at: Path | undefined): string {
  if (typeof value !== 'string') refuseKind(at, 'a string', value);
  if (LONE_SURROGATE.test(value))
    refuse(at, 'surrogate', 'Expected well-formed text, found a lone surrogate.');
  return value;
}

/** The length of well-formed text in Unicode code points. */
export function countCodePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) count--;
  }
  return count;
}
