import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { installed, repository } from './repository.js';

/** Loaded from node_modules where they are used, as in the published bundle. */
const external = [
  '@iarna/toml',
  'ajv/dist/2020.js',
  'chokidar',
  'diff',
  'handlebars',
  'oxfmt',
  'prettier',
  'ts-morph',
];

let folder: Promise<string> | undefined;

// A worker of vitest ends without an exit event, so the bundle goes with the test file.
afterAll(async () => {
  if (folder !== undefined) rmSync(await folder, { recursive: true, force: true });
});

/** The path of one of archc's programs, bundled from the sources of now; `dist/` may be older. */
export async function bundledCli(name: 'archc' | 'generate'): Promise<string> {
  folder ??= bundle();
  return join(await folder, `${name}.js`);
}

/** The bundle lies below node_modules, so that it finds packages and the schemas of this repository. */
async function bundle(): Promise<string> {
  const parent = installed('.cache', 'archc-e2e');
  mkdirSync(parent, { recursive: true });
  const outdir = mkdtempSync(join(parent, 'cli-'));
  await build({
    absWorkingDir: repository,
    entryPoints: {
      archc: 'generator/cli/archc.ts',
      generate: 'generator/cli/generate.ts',
      worker: 'generator/app/worker/worker.ts',
      hooks: 'generator/modules/gate/hooks.ts',
      thread: 'generator/modules/gate/thread.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    external,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return outdir;
}
