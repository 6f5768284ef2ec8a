import { existsSync, realpathSync } from 'node:fs';
import nodeModule, { type LoadFnOutput, type LoadHookContext, register } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Trust } from '../../../types/Trust.js';
import { packageClosure } from '../packageFiles.js';
import { packageRoot } from '../packageRoot.js';
import { guardCommonJs } from './commonJs.js';
import { accepted } from './loadHook.js';
import { ModuleRecord, type RecordedModules } from './ModuleRecord.js';

/** Node 22.15 and later have hooks in the main thread. */
const { registerHooks } = nodeModule as unknown as {
  registerHooks?: (hooks: {
    load: (
      url: string,
      context: LoadHookContext,
      next: (url: string, context: LoadHookContext) => LoadFnOutput,
    ) => LoadFnOutput;
  }) => unknown;
};

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
  const recorded: RecordedModules = { files: trust.files, own: ownFolders() };
  const record = new ModuleRecord(recorded);
  guardCommonJs(record);
  if (registerHooks === undefined) register(hooksUrl(), { data: recorded });
  else registerHooks({ load: (url, context, next) => accepted(record, url, next(url, context)) });
}

/** The bundle, and the packages that archc depends on; nothing else that may lie in its folder. */
function ownFolders(): string[] {
  const root = realpathSync(packageRoot);
  const dependencies = packageClosure(root).filter((folder) => folder !== root);
  return [realpathSync(dirname(fileURLToPath(hooksUrl()))), ...dependencies];
}

/** The bundle has the file beside its entries; the chunk that this code is in may lie one folder deeper. */
function hooksUrl(): URL {
  const beside = ['./hooks.js', '../hooks.js'].map((path) => new URL(path, import.meta.url));
  const found = beside.find((url) => existsSync(url));
  if (found === undefined) throw new Error('archc is not installed completely: its module hooks are missing');
  return found;
}
