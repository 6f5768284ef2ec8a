import type { BuildOptions } from 'esbuild';

/**
 * A class that names itself is renamed within a bundle; what people see, as in `constructor.name`, stays. Not for the compiler: it
 * costs something for each function that is made, and its classes are seen by nobody.
 */
const keepNames = true;

/** The runtime also runs in browsers, so it is bundled on its own, without Node's modules. */
export const runtimeBundle: BuildOptions = {
  entryPoints: { runtime: 'runtime/typescript/index.ts' },
  platform: 'neutral',
  keepNames,
};

/** What stands on the runtime imports its bundle: the classes of errors are the same in all of them. */
function beside(name: string, entry: string): BuildOptions {
  return {
    entryPoints: { [name]: entry },
    platform: 'node',
    keepNames,
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
}

export const ipcBundle = beside('runtime-ipc', 'runtime/typescript/ipc/index.ts');

/** What runs generated tests. */
export const testingBundle = beside('runtime-testing', 'runtime/typescript/testing/index.ts');
