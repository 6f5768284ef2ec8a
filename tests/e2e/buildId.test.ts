import { appendFileSync, cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOfBuild, programSources } from '../../scripts/buildId.js';
import { repository } from '../support/repository.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

/** The program's sources in a folder of their own. */
async function copyOfProgram(): Promise<string> {
  const root = temporaryFolder();
  const more = ['package.json', 'package-lock.json', 'tsconfig.json', 'build/buildInfo.js', 'README.md'];
  for (const path of [...(await programSources(repository)), ...more])
    cpSync(join(repository, path), join(root, path), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  return root;
}

describe('the id of a build', () => {
  it('covers whatever decides output: codecs of the runtime, schemas, templates, versions of packages', async () => {
    const sources = await programSources(repository);
    const codecs = sources.filter((path) => path.startsWith('runtime/typescript/wire/'));
    expect(codecs.length).toBeGreaterThan(5);
    expect(sources).toContain('build/templates.js');
    expect(sources).toContain('build/validateCommandSpec.js');
    const root = await copyOfProgram();
    const before = await digestOfBuild(root);
    expect(await digestOfBuild(root)).toBe(before);
    const seen = new Set([before]);
    for (const path of [
      codecs[0] ?? '',
      'build/templates.js',
      'adapters/c/cAdapter.ts',
      'package-lock.json',
    ]) {
      appendFileSync(join(root, path), '\n');
      seen.add(await digestOfBuild(root));
    }
    expect(seen.size).toBe(5);
  });

  it('is not changed by what no output depends on', async () => {
    const root = await copyOfProgram();
    const before = await digestOfBuild(root);
    for (const path of ['README.md', 'build/buildInfo.js']) appendFileSync(join(root, path), '\n');
    expect(await digestOfBuild(root)).toBe(before);
  });
});
