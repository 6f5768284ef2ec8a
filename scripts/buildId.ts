import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The sources of the program, relative to the root, sorted: all that its entry imports, directly or not. What is loaded
 * from packages is not among them, nor is `build/buildInfo`, which is made of this.
 */
export async function programSources(root: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['generator/cli/archc.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: join(root, 'dist'),
    write: false,
    metafile: true,
    plugins: [
      {
        name: 'without-itself',
        setup: (bundle) => {
          bundle.onResolve({ filter: /\/buildInfo\.js$/ }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
  });
  return Object.keys(metafile.inputs).sort();
}

/**
 * Tells caches of another build apart. It covers whatever decides output because it is taken of what the program imports:
 * compiled schemas and templates, the runtime's codecs that check defaults and examples, and the versions of packages.
 */
export async function digestOfBuild(root: string): Promise<string> {
  const digest = createHash('sha256');
  for (const path of [...(await programSources(root)), 'package-lock.json'])
    digest.update(`${path}\0${readFileSync(join(root, path), 'utf8')}\0`);
  return digest.digest('hex');
}
