import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looseHash } from '../../generator/source/looseHash.js';
import { sha256 } from '../../generator/tree/fingerprint.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { Workspace, type Wish } from '../files/workspace.js';

const begin = '// archc:begin mods';
const end = '// archc:end mods';

function wish(text: string, path = 'src/mod.ts'): Wish {
  return { path, text, role: 'mods', ownership: 'region' };
}

const mine = `// mine\nfirst();\n  ${begin}\n  ${end}\nlast();\n`;

/** A project file with a block that archc has filled. */
async function filled(text = 'a\nb\n'): Promise<Workspace> {
  const workspace = Workspace.forTest();
  workspace.write('src/mod.ts', mine);
  expect((await workspace.run([wish(text)])).actions).toEqual({ 'src/mod.ts': 'update' });
  return workspace;
}

describe('a region', () => {
  it('makes the file when there is none', async () => {
    const workspace = Workspace.forTest();
    expect((await workspace.run([wish('a\n')])).actions).toEqual({ 'src/mod.ts': 'create' });
    expect(workspace.read('src/mod.ts')).toBe(`${begin}\na\n${end}\n`);
    expect(workspace.lock()).toEqual({
      'typescript:mods': {
        path: 'src/mod.ts',
        class: 'region',
        written: sha256('a\n'),
        loose: looseHash('a', builtinLanguages.of('typescript')),
      },
    });
    expect(await workspace.drift([wish('a\n')])).toEqual([]);
    expect((await workspace.run([wish('a\n')])).actions).toEqual({});
  });

  it('changes nothing outside of the block, while a person changes everything there', async () => {
    const workspace = await filled();
    expect(workspace.read('src/mod.ts')).toBe(`// mine\nfirst();\n  ${begin}\n  a\n  b\n  ${end}\nlast();\n`);
    workspace.write(
      'src/mod.ts',
      workspace.read('src/mod.ts').replace('last', 'edited').replaceAll('\n', '\r\n'),
    );
    expect((await workspace.run([wish('a\nb\n')])).actions).toEqual({});
    expect(await workspace.drift([wish('c\n')])).toEqual(['ARC6001 src/mod.ts']);
    await workspace.run([wish('c\n')]);
    expect(workspace.read('src/mod.ts')).toBe(
      `// mine\r\nfirst();\r\n  ${begin}\r\n  c\r\n  ${end}\r\nedited();\r\n`,
    );
  });

  it('has no place in a file without markers: the two lines to paste are given, and pasting them is enough', async () => {
    const workspace = Workspace.forTest();
    workspace.write('src/mod.ts', 'mine\n');
    const { done, all } = await workspace.run([wish('a\n')], { discardEdits: true });
    expect(done).toBe(false);
    expect(all).toMatchObject([
      { code: 'ARC5014', params: { path: 'src/mod.ts', paste: `${begin}\n${end}` } },
    ]);
    expect(workspace.read('src/mod.ts')).toBe('mine\n');
    expect(await workspace.drift([wish('a\n')])).toEqual(['ARC5014 src/mod.ts']);
    workspace.write('src/mod.ts', `mine\n${begin}\n${end}\n`);
    await workspace.run([wish('a\n')]);
    expect(workspace.read('src/mod.ts')).toBe(`mine\n${begin}\na\n${end}\n`);
  });

  it.each([
    ['a marker is gone', (text: string) => text.replace(end, ''), 'has no end marker'],
    ['the block was copied', (text: string) => text + text, 'is there twice'],
  ])('is refused with the reason when %s', async (_, damage, reason) => {
    const workspace = await filled();
    workspace.write('src/mod.ts', damage(workspace.read('src/mod.ts')));
    const before = workspace.tree();
    for (const discardEdits of [false, true]) {
      const { all } = await workspace.run([wish('c\n')], { discardEdits });
      expect(all).toMatchObject([
        { code: 'ARC5014', params: { reason: expect.stringContaining(reason) as string } },
      ]);
    }
    expect(workspace.tree()).toEqual(before);
  });

  it('is not overwritten when a person wrote in it, unless told: then the whole file goes to the trash first', async () => {
    const workspace = await filled();
    const edited = workspace.read('src/mod.ts').replace('  b', '  mine');
    workspace.write('src/mod.ts', edited);
    expect((await workspace.run([wish('c\n')])).reports).toEqual(['ARC5004 src/mod.ts']);
    expect(workspace.read('src/mod.ts')).toBe(edited);
    expect(await workspace.drift([wish('c\n')])).toEqual(['ARC6003 src/mod.ts']);
    const { trash } = await workspace.run([wish('c\n')], { discardEdits: true });
    expect(workspace.read(`${trash ?? ''}/src/mod.ts`)).toBe(edited);
    expect(workspace.read('src/mod.ts')).toContain(`  ${begin}\n  c\n  ${end}\n`);
  });

  it('takes no text for its own that was between the markers before', async () => {
    const workspace = Workspace.forTest();
    workspace.write('src/mod.ts', `${begin}\nmine\n${end}\n`);
    expect((await workspace.run([wish('a\n')])).reports).toEqual(['ARC5005 src/mod.ts']);
  });

  it('does not mind a formatter', async () => {
    const workspace = await filled();
    workspace.write('src/mod.ts', workspace.read('src/mod.ts').replace('  a\n  b', 'a  b'));
    expect((await workspace.run([wish('a\nb\n')])).actions).toEqual({});
  });

  it('does not come back in a file that a person deleted, unless told', async () => {
    const workspace = await filled();
    rmSync(workspace.at('src/mod.ts'));
    expect((await workspace.run([wish('a\n')])).actions).toEqual({ 'src/mod.ts': 'accept-deletion' });
    expect(await workspace.drift([wish('a\n')])).toEqual([]);
    expect((await workspace.run([wish('a\n')])).actions).toEqual({});
    expect((await workspace.run([wish('a\n')], { restore: true })).actions).toEqual({
      'src/mod.ts': 'create',
    });
  });

  it('is refused when its own text holds a marker', async () => {
    const workspace = await filled();
    expect((await workspace.run([wish(`x\n${end}\n`)])).reports).toEqual(['ARC5007 src/mod.ts']);
  });
});

describe('a region that nothing asks for any more', () => {
  it('goes, and the rest of the file stays', async () => {
    const workspace = await filled();
    expect(await workspace.drift([])).toEqual(['ARC6001 src/mod.ts']);
    await workspace.run([]);
    expect(workspace.read('src/mod.ts')).toBe('// mine\nfirst();\nlast();\n');
    expect(Object.keys(workspace.tree()).filter((path) => path.endsWith('.json'))).toEqual([]);
    expect(await workspace.drift([])).toEqual([]);
  });

  it('goes with a file that is nothing else', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([wish('a\n')]);
    expect((await workspace.run([])).actions).toEqual({ 'src/mod.ts': 'remove' });
  });

  it("stays and is the project's when a person wrote in it", async () => {
    const workspace = await filled();
    const edited = workspace.read('src/mod.ts').replace('  b', '  mine');
    workspace.write('src/mod.ts', edited);
    expect(await workspace.run([])).toMatchObject({ done: true, reports: ['ARC6004 src/mod.ts'] });
    expect(workspace.read('src/mod.ts')).toBe(edited);
    expect(await workspace.drift([])).toEqual([]);
    expect(Object.keys(workspace.tree()).filter((path) => path.endsWith('.json'))).toEqual([]);
  });

  it('moves with its artifact: out of the old file, into the new one', async () => {
    const workspace = await filled();
    await workspace.run([wish('a\nb\n', 'lib/mod.ts')]);
    expect(workspace.read('src/mod.ts')).toBe('// mine\nfirst();\nlast();\n');
    expect(workspace.read('lib/mod.ts')).toBe(`${begin}\na\nb\n${end}\n`);
    expect(await workspace.drift([wish('a\nb\n', 'lib/mod.ts')])).toEqual([]);
  });
});
