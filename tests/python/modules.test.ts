import { describe, expect, it } from 'vitest';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const spec = (name: string): object => ({ version: 2, name, params: [], results: [] });

async function generate(names: readonly string[], config: object = {}): Promise<[string[], string[]]> {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': config });
  for (const name of names) writeFiles(root, { [`specs/${name}.json`]: spec(name) });
  const { envelope } = await archcJson(root, ['generate', '--only-adapter=python', '--no-cache']);
  const modules = Object.keys(treeOf(root)).flatMap(
    (path) => /commands\/([a-z]\w*)\.py$/.exec(path)?.[1] ?? [],
  );
  return [envelope.problems.map(({ code, path }) => `${code} ${path}`), modules.sort()];
}

describe('the modules of commands in Python', () => {
  it('collide where two names are one, instead of getting a number', async () => {
    expect(await generate(['a/b', 'a-b'])).toEqual([['ARC4002 specs/a/b.json'], []]);
  });

  it('are named in the config when they would', async () => {
    const config = { naming: { commands: { 'a-b': 'OtherAb' } } };
    expect(await generate(['a/b', 'a-b', 'import'], config)).toEqual([[], ['a_b', 'import_', 'other_ab']]);
  });
});
