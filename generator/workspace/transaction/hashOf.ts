import { readFileSync } from 'node:fs';
import { sha256 } from '../../tree/fingerprint.js';

/** sha256 of the bytes of a file. Throws what reading throws. */
export function hashOf(absolute: string): string {
  return sha256(readFileSync(absolute));
}
