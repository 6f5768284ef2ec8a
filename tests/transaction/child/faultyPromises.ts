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
