/** What `module.register` loads into its thread: the gate for ES modules, where hooks cannot stand in the main thread. */
import type { LoadFnOutput, LoadHookContext } from 'node:module';
import { accepted } from './loadHook.js';
import { ModuleRecord, type RecordedModules } from './ModuleRecord.js';

let record: ModuleRecord | undefined;

export function initialize(recorded: RecordedModules): void {
  record = new ModuleRecord(recorded);
}

export async function load(
  url: string,
  context: LoadHookContext,
  next: (url: string, context: LoadHookContext) => LoadFnOutput | Promise<LoadFnOutput>,
): Promise<LoadFnOutput> {
  if (record === undefined) throw new Error('archc: the gate has no record');
  return accepted(record, url, await next(url, context));
}
