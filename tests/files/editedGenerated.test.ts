import { describe, expect, it } from 'vitest';
import { Workspace, type Wish } from './workspace.js';

const V1: Wish = { path: 'src/types.ts', text: 'export interface Ping {\n  at: number;\n}\n' };
const V2: Wish = { path: 'src/types.ts', text: 'export interface Ping {\n  at: string;\n}\n' };

async function generated(): Promise<Workspace> {
  const workspace = Workspace.forTest();
  await workspace.run([V1]);
  return workspace;
}

describe('an edited or unknown file in the place of a generated one', () => {
  it('is refused when edited, with the diff and the way out', async () => {
    const workspace = await generated();
    const edited = V1.text.replace('}', '  mine: true;\n}');
    workspace.write('src/types.ts', edited);
    const before = workspace.tree();
    const result = await workspace.run([V2, { path: 'src/other.ts', text: 'new\n' }]);
    expect(result).toMatchObject({ done: false, reports: ['ARC5004 src/types.ts'] });
    expect(result.all[0]?.params).toEqual({
      path: 'src/types.ts',
      extensionPoint: 'server.ts',
      diff: [
        '--- src/types.ts\ton disk',
        '+++ src/types.ts\tgenerated',
        '@@ -1,4 +1,3 @@',
        ' export interface Ping {',
        '-  at: number;',
        '-  mine: true;',
        '+  at: string;',
        ' }',
      ].join('\n'),
    });
    expect(workspace.tree()).toEqual(before);
    expect(await workspace.drift([V1])).toEqual(['ARC6003 src/types.ts']);
  });

  it('is overwritten on demand, with the edits in a numbered trash', async () => {
    const workspace = await generated();
    for (const number of [1, 2]) {
      workspace.write('src/types.ts', `mine ${number}\n`);
      expect(await workspace.drift([V1], { discardEdits: true })).toEqual(['ARC6003 src/types.ts']);
      const result = await workspace.run([V1], { discardEdits: true });
      expect(result).toMatchObject({ done: true, trash: `.generator/trash/${number}` });
      expect(workspace.read(`.generator/trash/${number}/src/types.ts`)).toBe(`mine ${number}\n`);
      expect(workspace.read('src/types.ts')).toBe(V1.text);
    }
  });

  it('never replaces a file that archc does not know', async () => {
    const workspace = Workspace.forTest();
    workspace.write('src/types.ts', 'mine\n');
    expect(await workspace.run([V1])).toMatchObject({ done: false, reports: ['ARC5005 src/types.ts'] });
    expect(workspace.tree()).toEqual({ 'src/': '', 'src/types.ts': 'mine\n' });
    expect(await workspace.drift([V1])).toEqual(['ARC6003 src/types.ts']);
    await workspace.run([V1], { discardEdits: true });
    expect(workspace.read('.generator/trash/1/src/types.ts')).toBe('mine\n');
  });

  it('counts bytes that are not text as an edit', async () => {
    const workspace = Workspace.forTest();
    const text = 'a\uFFFDb\n';
    await workspace.run([{ path: 'a.ts', text }]);
    workspace.write('a.ts', Buffer.from([0x61, 0xff, 0x62, 0x0a]));
    expect((await workspace.run([{ path: 'a.ts', text }])).reports).toEqual(['ARC5004 a.ts']);
  });

  it('shows at most 40 lines of a long diff', async () => {
    const workspace = Workspace.forTest();
    workspace.write('a.ts', Array.from({ length: 100 }, (_, i) => `mine ${i}\n`).join(''));
    const { all } = await workspace.run([{ path: 'a.ts', text: 'generated\n' }]);
    const diff = all[0]?.code === 'ARC5005' ? all[0].params.diff.split('\n') : [];
    expect(diff).toHaveLength(41);
    expect(diff.at(-1)).toBe('… 64 more lines');
  });
});
