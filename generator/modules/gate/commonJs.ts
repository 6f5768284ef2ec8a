import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import type { ModuleRecord } from './ModuleRecord.js';

interface CommonJsModule {
  _compile(text: string, path: string, format?: string): unknown;
}

type Handler = (module: CommonJsModule, path: string) => unknown;

/** The parts of `node:module` that are not typed. */
interface Loader {
  readonly _extensions: Record<string, Handler>;
  readonly registerHooks?: unknown;
  readonly stripTypeScriptTypes?: (text: string) => string;
}

const loader = nodeModule as unknown as Loader;
const javaScript = '.js';

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
    const bytes = readFileSync(path);
    record.verify(path, bytes);
    if (ending === '.node') return handler(module, path);
    const format = formatOf(path);
    if (format === 'module') {
      // Before Node 22.15 the imports of an ES module that is required go past every hook. Callers know this code, and import.
      if (loader.registerHooks === undefined)
        throw Object.assign(new Error(`Under a recorded trust, import ${path} instead of requiring it.`), {
          code: 'ERR_REQUIRE_ESM',
        });
      return handler(module, path);
    }
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const strip = ending === javaScript ? undefined : loader.stripTypeScriptTypes;
    // Told the format, Node does not look for the syntax of ES modules, whose imports it would load by itself.
    return module._compile(strip === undefined ? text : strip(text), path, 'commonjs');
  };
}

/** By its ending, or by the nearest package.json. */
function formatOf(path: string): 'module' | 'commonjs' {
  if (/\.m[jt]s$/.test(path)) return 'module';
  if (/\.c[jt]s$/.test(path)) return 'commonjs';
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const type = packageType(join(folder, 'package.json'));
    if (type !== undefined) return type;
    if (folder === dirname(folder)) return 'commonjs';
  }
}

/** Undefined where there is no manifest. */
function packageType(manifest: string): 'module' | 'commonjs' | undefined {
  let text: string;
  try {
    text = readFileSync(manifest, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const { type } = JSON.parse(text) as { type?: unknown };
    return type === 'module' ? 'module' : 'commonjs';
  } catch {
    return 'commonjs';
  }
}
