/** Bundles the sources into `dist/`: small entries that start fast, and chunks that load where they are used. */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { execa } from 'execa';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Loaded from node_modules, and only where they are used; everything else is in the bundle. */
const lazy = /^(@iarna\/toml|ajv\/dist\/2020\.js|diff|handlebars|oxfmt|prettier|ts-morph)$/;

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
// The runtime also runs in browsers, so it is bundled on its own, without Node's modules.
await build({ ...shared, entryPoints: { runtime: 'runtime/typescript/index.ts' }, platform: 'neutral' });
// The IPC client imports the runtime's bundle: the classes of errors are the same in both.
await build({
  ...shared,
  entryPoints: { 'runtime-ipc': 'runtime/typescript/ipc/index.ts' },
  platform: 'node',
  plugins: [
    {
      name: 'runtime',
      setup: (bundle) => {
        bundle.onResolve({ filter: /^(\.\.\/)+index\.js$/ }, () => ({
          path: './runtime.js',
          external: true,
        }));
      },
    },
  ],
});
for (const bin of ['archc.js', 'generate.js']) chmodSync(join(dist, bin), 0o755);
await execa('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, preferLocal: true, stdio: 'inherit' });
