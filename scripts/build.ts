/** Bundles the sources into `dist/`: small entries that start fast, and chunks that load where they are used. */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { execa } from 'execa';
import { ipcBundle, runtimeBundle, testingBundle } from './runtimeBundles.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Loaded from node_modules, and only where they are used; everything else is in the bundle. */
const lazy =
  /^(@iarna\/toml|ajv\/dist\/2020\.js|chokidar|diff|handlebars|oxfmt|prettier(\/plugins\/\w+)?|ts-morph)$/;

const shared: BuildOptions = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
};

rmSync(dist, { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: {
    archc: 'generator/cli/archc.ts',
    generate: 'generator/cli/generate.ts',
    index: 'generator/index.ts',
    // A file of its own: watch starts it for each run.
    worker: 'generator/app/worker/worker.ts',
    // Node loads it into a thread of its own.
    hooks: 'generator/modules/gate/hooks.ts',
    // The first thing in every thread that is started under a record of trust.
    thread: 'generator/modules/gate/thread.ts',
  },
  platform: 'node',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Some dependencies are CommonJS and require built-in modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  plugins: [
    {
      name: 'lazy',
      setup: (bundle) => {
        bundle.onResolve({ filter: lazy }, ({ path }) => ({ path, external: true }));
      },
    },
  ],
});
await build({ ...shared, ...runtimeBundle });
await build({ ...shared, ...ipcBundle });
await build({ ...shared, ...testingBundle });
for (const bin of ['archc.js', 'generate.js']) chmodSync(join(dist, bin), 0o755);
await execa('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, preferLocal: true, stdio: 'inherit' });
