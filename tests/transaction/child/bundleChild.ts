import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll } from 'vitest';
import { installed } from '../../support/repository.js';

const folder = import.meta.dirname;

/** Has archc's own modules, and no others, see a file system that can fail. The product knows nothing of it. */
const faultyFileSystem: Plugin = {
  name: 'faulty-file-system',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^node:fs(?:\/promises)?$/ }, ({ path, importer }) => {
      if (!importer.includes('/generator/')) return { path, external: true };
      return { path: join(folder, path === 'node:fs' ? 'faultyFs.ts' : 'faultyPromises.ts') };
    });
  },
};

/** `main.ts`, `inProcess.ts` and `cli.ts`, bundled from the sources of now. They go away with the test file. */
export async function bundleChild(): Promise<{ main: string; inProcess: string; cli: string }> {
  const parent = installed('.cache', 'archc-transaction');
  mkdirSync(parent, { recursive: true });
  const outdir = mkdtempSync(join(parent, 'child-'));
  afterAll(() => {
    rmSync(outdir, { recursive: true, force: true });
  });
  await build({
    entryPoints: ['main', 'inProcess', 'cli'].map((name) => join(folder, `${name}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    plugins: [faultyFileSystem],
    logLevel: 'error',
  });
  const program = (name: string): string => join(outdir, `${name}.mjs`);
  return { main: program('main'), inProcess: program('inProcess'), cli: program('cli') };
}
