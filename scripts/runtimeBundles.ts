import type { BuildOptions } from 'esbuild';

/** The runtime also runs in browsers, so it is bundled on its own, without Node's modules. */
export const runtimeBundle: BuildOptions = {
  entryPoints: { runtime: 'runtime/typescript/index.ts' },
  platform: 'neutral',
};

/** The IPC client imports the runtime's bundle: the classes of errors are the same in both. */
export const ipcBundle: BuildOptions = {
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
};
