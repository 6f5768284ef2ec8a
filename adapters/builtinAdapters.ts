import type { GeneratorAdapter } from './GeneratorAdapter.js';
import { serverOnlyAdapter } from './server-only/serverOnlyAdapter.js';

/** The adapters that come with archc. Adding one is a line here. */
export const builtinAdapters: readonly GeneratorAdapter[] = [serverOnlyAdapter];
