import type { GeneratorAdapter } from './GeneratorAdapter.js';
import { cAdapter } from './c/cAdapter.js';
import { kotlinAdapter } from './kotlin/kotlinAdapter.js';
import { protoAdapter } from './proto/protoAdapter.js';
import { pythonAdapter } from './python/pythonAdapter.js';
import { rustIpcAdapter } from './rust-ipc/rustIpcAdapter.js';
import { serverOnlyAdapter } from './server-only/serverOnlyAdapter.js';
import { swiftAdapter } from './swift/swiftAdapter.js';
import { traitOnlyAdapter } from './trait-only/traitOnlyAdapter.js';

/** The adapters that come with archc. Adding one is a line here. */
export const builtinAdapters: readonly GeneratorAdapter[] = [
  cAdapter,
  kotlinAdapter,
  protoAdapter,
  pythonAdapter,
  rustIpcAdapter,
  serverOnlyAdapter,
  swiftAdapter,
  traitOnlyAdapter,
];
