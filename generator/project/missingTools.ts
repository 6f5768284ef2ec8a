import { join } from 'node:path';
import { isInstalled, findUpwards } from './findInstalled.js';

/** What generated TypeScript is compiled and tested with. */
const tools = ['typescript', 'vitest', '@types/node'] as const;

/** How each package manager adds what is only for development, by the lock file that tells it. */
const managers: readonly (readonly [lock: string, command: string])[] = [
  ['pnpm-lock.yaml', 'pnpm add --save-dev'],
  ['yarn.lock', 'yarn add --dev'],
  ['bun.lock', 'bun add --dev'],
  ['bun.lockb', 'bun add --dev'],
];

/** The command that installs what is not there yet for checking and testing; undefined when nothing is missing. */
export function missingTools(root: string): string | undefined {
  const missing = tools.filter((name) => !isInstalled(root, join('node_modules', name, 'package.json')));
  if (missing.length === 0) return undefined;
  const found = managers.find(([lock]) => findUpwards(root, lock) !== undefined);
  return [found?.[1] ?? 'npm install --save-dev', ...missing].join(' ');
}
