import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Trust } from '../../../types/Trust.js';
import { packageClosure } from '../packageFiles.js';
import { packageRoot } from '../packageRoot.js';
import { entryUrl, standGate } from './standGate.js';

let enforced: ReadonlyMap<string, string> | undefined;

/**
 * To be called before code of a project is loaded. Under a recorded trust, Node runs in this process from now on only modules
 * that are in the record, with the bytes that were recorded; besides them archc itself and what it depends on. Does nothing
 * where any code may run. A process can hold to one record only.
 */
export function enforceTrust(trust: Trust): void {
  if (!trust.allowed || trust.files === undefined || trust.files === enforced) return;
  if (enforced !== undefined) throw new Error('archc: this process holds to another record of trust');
  enforced = trust.files;
  standGate({ files: trust.files, own: ownFolders() });
}

/** The bundle, and the packages that archc depends on; nothing else that may lie in its folder. */
function ownFolders(): string[] {
  const root = realpathSync(packageRoot);
  const dependencies = packageClosure(root).filter((folder) => folder !== root);
  return [realpathSync(dirname(fileURLToPath(entryUrl('hooks')))), ...dependencies];
}
