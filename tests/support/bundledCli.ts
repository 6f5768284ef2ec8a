import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundlesVariable } from './bundlesOfRun.js';
import { repository } from './repository.js';

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

/** The path of one of archc's programs, bundled from the sources of now; `dist/` may be older. */
export async function bundledCli(name: 'archc' | 'generate'): Promise<string> {
  folder ??= bundle();
  return join(await folder, `${name}.js`);
}

/** The one of this run, whichever worker made it. */
async function bundle(): Promise<string> {
  const ofRun = process.env[bundlesVariable];
  if (ofRun === undefined) throw new Error('The bundle of a run lies where bundlesOfRun.ts says.');
  const shared = join(ofRun, 'cli');
  if (existsSync(shared)) return shared;
  const outdir = mkdtempSync(`${shared}-`);
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
  try {
    renameSync(outdir, shared);
  } catch {
    // Another worker was faster.
    if (!existsSync(shared)) throw new Error(`${shared} cannot be made`);
  }
  return shared;
}
