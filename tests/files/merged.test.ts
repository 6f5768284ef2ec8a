import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../generator/tree/fingerprint.js';
import { basePath, encodeBase } from '../../generator/workspace/base/BaseStore.js';
import { Workspace, type Wish } from './workspace.js';

const path = 'src/server.ts';
const text = (...methods: string[]): string =>
  `class Server {\n${methods.map((name) => `  ${name}() {\n    return 'not written';\n  }\n`).join('\n')}}\n`;
const stub = (...methods: string[]): Wish => ({
  path,
  text: text(...methods),
  ownership: 'merged',
  role: 'server',
});
const written = (method: string): string => text(method, 'b').replace("return 'not written'", 'return 42');

function generated(first: Wish): Promise<Workspace> {
  const workspace = Workspace.forTest();
  return workspace.run([first]).then(() => workspace);
}

describe('a merged file', () => {
  it('is written once, with its base beside it', async () => {
    const workspace = await generated(stub('a', 'b'));
    expect(workspace.read(path)).toBe(text('a', 'b'));
    expect(workspace.read(basePath(sha256(text('a', 'b'))))).toBe(encodeBase(text('a', 'b')));
    expect((await workspace.run([stub('a', 'b')])).actions).toEqual({ [path]: 'keep' });
  });

  it('gains a method and keeps every line of a person', async () => {
    const workspace = await generated(stub('a', 'b'));
    workspace.write(path, written('a'));
    expect(await workspace.drift([stub('a', 'b', 'c')])).toEqual([`ARC6001 ${path}`]);
    expect(await workspace.run([stub('a', 'b', 'c')])).toMatchObject({
      done: true,
      actions: { [path]: 'merge' },
    });
    expect(workspace.read(path)).toBe(text('a', 'b', 'c').replace("return 'not written'", 'return 42'));
    expect(await workspace.drift([stub('a', 'b', 'c')])).toEqual([]);
    // The base of the first run is not needed any more.
    expect(Object.keys(workspace.tree()).filter((name) => /base\/..\/./.test(name))).toHaveLength(1);
  });

  it('becomes what the specs ask for when nobody edited it', async () => {
    const workspace = await generated(stub('a'));
    expect((await workspace.run([stub('a', 'b')])).actions).toEqual({ [path]: 'update' });
    expect(workspace.read(path)).toBe(text('a', 'b'));
  });

  it('keeps the line ends and the byte order mark of a person', async () => {
    const workspace = await generated(stub('a'));
    workspace.write(path, `\uFEFF${text('a').replaceAll('\n', '\r\n')}`);
    await workspace.run([stub('a', 'b')]);
    expect(workspace.read(path)).toBe(`\uFEFF${text('a', 'b').replaceAll('\n', '\r\n')}`);
    expect((await workspace.run([stub('a', 'b')])).actions).toEqual({ [path]: 'keep' });
  });

  it('takes what only a formatter changed for unedited', async () => {
    const workspace = await generated(stub('a'));
    workspace.write(path, text('a').replaceAll('  ', '\t'));
    await workspace.run([stub('a', 'b')]);
    expect(workspace.read(path)).toBe(text('a', 'b'));
  });

  it('keeps a copy of what it replaces, when only the layout was changed', async () => {
    const workspace = await generated(stub('a'));
    const mine = text('a').replaceAll('  ', '\t');
    workspace.write(path, mine);
    const { trash } = await workspace.run([stub('a', 'b')]);
    expect(workspace.read(`${trash ?? ''}/${path}`)).toBe(mine);
  });

  it('takes blanks in strings and comments for what a person wrote', async () => {
    for (const [old, edited] of [
      ['"x y"', '"x  y"'],
      ['// Sends', '// S e n d s'],
    ] as const) {
      const workspace = Workspace.forTest();
      const of = (more: string): Wish => ({
        ...stub('a'),
        text: `const t = ${JSON.stringify('x y')};\n// Sends\n\n\n${more}`,
      });
      await workspace.run([of('a();\n')]);
      workspace.write(path, workspace.read(path).replace(old, edited));
      expect((await workspace.run([of('b();\n')])).actions).toEqual({ [path]: 'merge' });
      expect(workspace.read(path)).toContain(edited);
      expect(workspace.read(path)).toContain('b();');
      await workspace.run([]);
      expect(workspace.read(path)).toContain(edited);
    }
  });

  it('remembers that it was deleted, until it is asked back', async () => {
    const workspace = await generated(stub('a'));
    rmSync(workspace.at(path));
    expect((await workspace.run([stub('a', 'b')])).actions).toEqual({ [path]: 'accept-deletion' });
    expect((await workspace.run([stub('a', 'b', 'c')])).actions).toEqual({});
    await workspace.run([stub('a', 'b')], { restore: true });
    expect(workspace.read(path)).toBe(text('a', 'b'));
  });

  it('moves with its artifact and is merged on the way', async () => {
    const workspace = await generated(stub('a', 'b'));
    workspace.write(path, written('a'));
    const moved = { ...stub('a', 'b', 'c'), path: 'lib/server.ts' };
    await workspace.run([moved]);
    expect(workspace.read('lib/server.ts')).toContain('return 42');
    expect(workspace.read('lib/server.ts')).toContain('c()');
    expect(workspace.tree()).not.toHaveProperty([path]);
    expect((await workspace.run([moved])).actions).toEqual({ 'lib/server.ts': 'keep' });
  });

  it('that is there already is kept, and merged from now on', async () => {
    const workspace = Workspace.forTest();
    workspace.write(path, written('a'));
    expect((await workspace.run([stub('a', 'b')])).reports).toEqual([`ARC5008 ${path}`]);
    expect(workspace.read(path)).toBe(written('a'));
    await workspace.run([stub('a', 'b', 'c')]);
    expect(workspace.read(path)).toBe(text('a', 'b', 'c').replace("return 'not written'", 'return 42'));
  });

  it('is refused when its base is lost, until a person adopts it', async () => {
    const workspace = await generated(stub('a', 'b'));
    workspace.write(path, written('a'));
    rmSync(workspace.at('.generator/base'), { recursive: true });
    expect(await workspace.run([stub('a', 'b', 'c')])).toMatchObject({
      done: false,
      reports: [`ARC5011 ${path}`],
    });
    await workspace.run([stub('a', 'b', 'c')], { adopt: [path] });
    expect(workspace.read(path)).toBe(written('a'));
    await workspace.run([stub('z', 'a', 'b', 'c')]);
    expect(workspace.read(path)).toContain('return 42');
    expect(workspace.read(path)).toContain('z()');
    expect(workspace.read(path)).not.toContain('c()');
  });

  it.each(['something else', '"something else"', '7', ''])(
    'does not trust a base that is not what its name says: %j',
    async (content) => {
      const workspace = await generated(stub('a', 'b'));
      workspace.write(path, written('a'));
      workspace.write(basePath(sha256(text('a', 'b'))), content);
      expect((await workspace.run([stub('a', 'b', 'c')])).reports).toEqual([`ARC5011 ${path}`]);
    },
  );

  it('reads a base whose line ends a checkout changed', async () => {
    const workspace = await generated(stub('a', 'b'));
    workspace.write(path, written('a'));
    workspace.write(basePath(sha256(text('a', 'b'))), encodeBase(text('a', 'b')).replaceAll('\n', '\r\n'));
    expect((await workspace.run([stub('a', 'b', 'c')])).actions).toEqual({ [path]: 'merge' });
  });

  it('that was a scaffold until now starts from what it would be', async () => {
    const workspace = Workspace.forTest();
    const contract = 'c'.repeat(64);
    await workspace.run([{ ...stub('a', 'b'), ownership: 'scaffold', contract }]);
    workspace.write(path, written('a'));
    expect((await workspace.run([{ ...stub('a', 'b'), contract }])).actions).toEqual({ [path]: 'keep' });
    await workspace.run([{ ...stub('a', 'b', 'c'), contract }]);
    expect(workspace.read(path)).toContain('return 42');
    expect(workspace.read(path)).toContain('c()');
  });
});

describe('a merged file that becomes a generated one', () => {
  const generatedNow: Wish = { path, text: '// generated\n', role: 'delegate' };

  it.each<[string, string]>([
    ['edited', 'edited since the last run'],
    ['merged', 'as the last run merged it'],
  ])('is not overwritten when a person wrote in it: %s', async (when) => {
    const workspace = await generated(stub('a'));
    workspace.write(path, text('a').replace("return 'not written'", 'return 42'));
    if (when === 'merged') await workspace.run([stub('a', 'b')]);
    const before = workspace.read(path);
    expect((await workspace.run([generatedNow])).reports).toEqual([`ARC5004 ${path}`]);
    expect(workspace.read(path)).toBe(before);
    await workspace.run([generatedNow], { discardEdits: true });
    expect(Object.values(workspace.tree())).toContain(before);
  });

  it('is generated when nobody did', async () => {
    const workspace = await generated(stub('a'));
    expect((await workspace.run([generatedNow])).actions).toEqual({ [path]: 'update' });
  });
});

describe('a generated file that a person adopts', () => {
  const types = (version: number): Wish => ({
    path: 'src/types.ts',
    text: `export const a = 1;\n\nexport const version = ${version};\n\nexport const z = 1;\n`,
  });

  it('keeps their edit, and has what the specs change merged into it', async () => {
    const workspace = await generated(types(1));
    workspace.write('src/types.ts', `// mine\n${types(1).text}`);
    expect((await workspace.run([types(2)])).reports).toEqual(['ARC5004 src/types.ts']);
    await workspace.run([types(1)], { adopt: ['src/types.ts'] });
    expect(workspace.read('src/types.ts')).toBe(`// mine\n${types(1).text}`);
    expect((await workspace.run([types(2)])).actions).toEqual({ 'src/types.ts': 'merge' });
    expect(workspace.read('src/types.ts')).toBe(`// mine\n${types(2).text}`);
    expect(await workspace.drift([types(2)])).toEqual([]);
  });

  it('is generated again once it is deleted', async () => {
    const workspace = await generated(types(1));
    workspace.write('src/types.ts', `// mine\n${types(1).text}`);
    await workspace.run([types(1)], { adopt: ['src/types.ts'] });
    rmSync(workspace.at('src/types.ts'));
    await workspace.run([types(2)]);
    workspace.write('src/types.ts', 'edited\n');
    expect((await workspace.run([types(2)])).reports).toEqual(['ARC5004 src/types.ts']);
  });
});
