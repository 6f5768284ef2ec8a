import { syncBuiltinESMExports } from 'node:module';
import workerThreads, {
  getEnvironmentData,
  setEnvironmentData,
  type WorkerOptions,
} from 'node:worker_threads';
import type { RecordedModules } from './ModuleRecord.js';

const key = 'archc: the modules that may be loaded';

/** Lets every thread that is started from now on run `entry` first, which can ask for {@link recordedModules}. */
export function guardThreads(recorded: RecordedModules, entry: URL): void {
  setEnvironmentData(key, recorded);
  const { Worker } = workerThreads;
  class GuardedWorker extends Worker {
    constructor(file: string | URL, options: WorkerOptions = {}) {
      // Options of the process are not passed on: some of them a thread refuses.
      super(file, { ...options, execArgv: [...(options.execArgv ?? []), '--import', entry.href] });
    }
  }
  Object.assign(workerThreads, { Worker: GuardedWorker });
  syncBuiltinESMExports();
}

/** In a thread that was started under a record: what it may load. */
export function recordedModules(): RecordedModules {
  return getEnvironmentData(key) as unknown as RecordedModules;
}
