import { existsSync, readdirSync, statSync } from 'node:fs';
import * as promises from 'node:fs/promises';
import { step } from './fault.js';

/** What archc uses of `node:fs/promises`, with the steps of `faultyFs`. */
export async function open(path: string, flags: string, mode?: number) {
  if (flags !== 'r') step('open', path);
  const handle = await promises.open(path, flags, mode);
  return {
    async writeFile(data: string | Uint8Array): Promise<void> {
      const bytes = Buffer.from(data);
      step('writeFile', path);
      await handle.write(bytes.subarray(0, bytes.length / 2));
      step('writeFile', path);
      await handle.write(bytes.subarray(bytes.length / 2));
    },
    async chmod(bits: number): Promise<void> {
      step('chmod', path);
      await handle.chmod(bits);
    },
    async sync(): Promise<void> {
      step('sync', path);
      await handle.sync();
    },
    close: () => handle.close(),
  };
}

/** A folder goes away one name after the other. */
export async function rm(path: string): Promise<void> {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) await rm(`${path}/${name}`);
  step('rm', path);
  await promises.rm(path, { recursive: true, force: true });
}
