import { writeFileSync } from 'node:fs';

/** Writes the result of a merge to the file that git gave for it: outside of the project's files, and outside of any run. */
export function writeMerged(path: string, text: string): void {
  writeFileSync(path, text);
}
