import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this repository. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The path of something that npm installed. */
export function installed(...parts: string[]): string {
  return join(repository, 'node_modules', ...parts);
}
