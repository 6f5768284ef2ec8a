import { existsSync } from 'node:fs';
import nodeModule, { type LoadFnOutput, type LoadHookContext } from 'node:module';
import { guardCommonJs } from './commonJs.js';
import { accepted } from './loadHook.js';
import { ModuleRecord, type RecordedModules } from './ModuleRecord.js';
import { guardThreads } from './threads.js';

/** Node 22.15 and later have hooks in the thread itself, and later ones are to lose `register`. */
const { register, registerHooks } = nodeModule as unknown as {
  register: typeof nodeModule.register;
  registerHooks?: (hooks: {
    load: (
      url: string,
      context: LoadHookContext,
      next: (url: string, context: LoadHookContext) => LoadFnOutput,
    ) => LoadFnOutput;
  }) => unknown;
};

/** Lets this thread, and those that it starts, load only what is recorded from now on. */
export function standGate(recorded: RecordedModules): void {
  const record = new ModuleRecord(recorded);
  guardCommonJs(record);
  guardThreads(recorded, entryUrl('thread'));
  if (registerHooks === undefined) register(entryUrl('hooks'), { data: recorded });
  else registerHooks({ load: (url, context, next) => accepted(record, url, next(url, context)) });
}

/** The bundle has these files beside its entries; the chunk that this code is in may lie one folder deeper. */
export function entryUrl(name: 'hooks' | 'thread'): URL {
  const beside = ['.', '..'].map((folder) => new URL(`${folder}/${name}.js`, import.meta.url));
  const found = beside.find((url) => existsSync(url));
  if (found === undefined) throw new Error(`archc is not installed completely: its ${name}.js is missing`);
  return found;
}
