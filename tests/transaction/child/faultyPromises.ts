import { existsSync, readdirSync, statSync } from 'node:fs';
import * as promises from 'node:fs/promises';
import { step } from './fault.js';

/** What archc uses of `node:fs/promises`, with the steps of `faultyFs`: a folder goes away one name after the other. */
export async function rm(path: string): Promise<void> {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) await rm(`${path}/${name}`);
  step('rm', path);
  await promises.rm(path, { recursive: true, force: true });
}
