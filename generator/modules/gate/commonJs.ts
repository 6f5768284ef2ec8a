import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import type { ModuleRecord } from './ModuleRecord.js';
import { readModule } from './readModule.js';

interface CommonJsModule {
  _compile(text: string, path: string, format?: string): unknown;
}

type Handler = (module: CommonJsModule, path: string) => unknown;

/** The parts of `node:module` that are not typed. */
interface Loader {
  readonly _extensions: Record<string, Handler>;
  readonly registerHooks?: unknown;
}

const loader = nodeModule as unknown as Loader;
/** Before Node 22.15 the imports of an ES module that is required go past every hook. */
const hooksSeeRequire = loader.registerHooks !== undefined;

/**
 * Lets `require` run only what the record has, in this thread from now on: what is hashed is what is compiled. JSON is data.
 * Caveat: a native addon is hashed and then read again by the system.
 */
export function guardCommonJs(record: ModuleRecord): void {
  for (const ending of Object.keys(loader._extensions).filter((each) => each !== '.json')) {
    const handler = loader._extensions[ending];
    if (handler !== undefined) loader._extensions[ending] = guarded(record, ending, handler);
  }
}

function guarded(record: ModuleRecord, ending: string, handler: Handler): Handler {
  return (module, path) => {
    if (record.isOwn(path)) return handler(module, path);
    const bytes = readModule(path);
    record.verify(path, bytes);
    if (ending === '.node') return handler(module, path);
    const format = formatOf(path);
    if (format === 'module') {
      // Callers know this code, and import.
      if (!hooksSeeRequire)
        throw Object.assign(new Error(`Under a recorded trust, import ${path} instead of requiring it.`), {
          code: 'ERR_REQUIRE_ESM',
        });
      return handler(module, path);
    }
    return module._compile(bytes.toString('utf8').replace(/^\uFEFF/, ''), path, nodeFormat(path, format));
  };
}

/**
 * What Node calls it. Told that it is CommonJS, Node does not look for the syntax of ES modules, whose imports it would load by
 * itself; told that it is TypeScript, it takes the types away.
 */
function nodeFormat(path: string, format: 'commonjs' | undefined): string | undefined {
  if (!hooksSeeRequire) return 'commonjs';
  if (!/\.[cm]?ts$/.test(path)) return format;
  return format === undefined ? 'typescript' : 'commonjs-typescript';
}

/** By its ending, or by the nearest package.json; undefined where only the syntax says it. */
function formatOf(path: string): 'module' | 'commonjs' | undefined {
  if (/\.m[jt]s$/.test(path)) return 'module';
  if (/\.c[jt]s$/.test(path)) return 'commonjs';
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const type = packageType(join(folder, 'package.json'));
    if (type !== undefined) return type === 'unsaid' ? undefined : type;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Undefined where there is no manifest. */
function packageType(manifest: string): 'module' | 'commonjs' | 'unsaid' | undefined {
  let text: string;
  try {
    text = readModule(manifest).toString('utf8');
  } catch {
    return undefined;
  }
  try {
    const { type } = JSON.parse(text) as { type?: unknown };
    return type === 'module' || type === 'commonjs' ? type : 'unsaid';
  } catch {
    return 'unsaid';
  }
}
