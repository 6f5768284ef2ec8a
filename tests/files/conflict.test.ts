import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit } from './commit.js';
import type { OnConflict } from '../../generator/reconcile/decision/decide.js';
import { isHalfMerged } from '../../generator/reconcile/merge/resolveConflicts.js';
import { abortRun } from '../../generator/workspace/transaction/abortRun.js';
import { Workspace, type Wish } from './workspace.js';

const path = 'src/server.ts';
const stub = (answer: string): Wish => ({
  path,
  text: `const before = 1;\n\nconst answer = '${answer}';\n\nconst after = 1;\n`,
  ownership: 'merged',
  role: 'server',
});
const mine = stub('mine').text.replace('const before = 1;', 'const before = 1; // and this');

/** A person and the specs changed one line, and a run found out. */
async function inConflict(onConflict: OnConflict) {
  const workspace = Workspace.forTest();
  await workspace.run([stub('old')]);
  workspace.write(path, mine);
  const before = workspace.tree();
  const result = await workspace.run([stub('new')], { onConflict });
  return { workspace, before, result };
}

describe('a conflict', () => {
  it('stops the run where nobody could resolve it: nothing is written', async () => {
    const { workspace, before, result } = await inConflict('abort');
    expect(result).toMatchObject({ done: false, reports: [`ARC5009 ${path}`] });
    expect(workspace.tree()).toEqual(before);
  });

  it('is marked in the file, with the base between the sides', async () => {
    const { workspace, result } = await inConflict('markers');
    expect(result).toMatchObject({ done: true, actions: { [path]: 'conflict' } });
    expect(workspace.read(path)).toContain(
      [
        '<<<<<<< yours',
        "const answer = 'mine';",
        '||||||| before',
        "const answer = 'old';",
        '=======',
        "const answer = 'new';",
        '>>>>>>> generated',
      ].join('\n'),
    );
    expect(Object.values(workspace.lock())[0]).toHaveProperty('conflict');
  });

  it.each<OnConflict>(['markers', 'aside'])(
    'is refused by every run until it is resolved, %s',
    async (mode) => {
      const { workspace } = await inConflict(mode);
      const before = workspace.tree();
      expect(await workspace.run([stub('newer')], { onConflict: mode })).toMatchObject({
        done: false,
        reports: [`ARC5010 ${path}`],
      });
      expect(workspace.tree()).toEqual(before);
      expect(await workspace.drift([stub('new')])).toEqual([`ARC5010 ${path}`]);
      expect(await workspace.resolve('by-hand')).toEqual(mode === 'markers' ? [`ARC5010 ${path}`] : []);
    },
  );

  it.each<[OnConflict, 'mine' | 'generated', string]>([
    ['markers', 'mine', 'mine'],
    ['markers', 'generated', 'new'],
    ['aside', 'mine', 'mine'],
    ['aside', 'generated', 'new'],
  ])('left by %s is resolved to one side: %s', async (mode, side, answer) => {
    const { workspace } = await inConflict(mode);
    expect(await workspace.resolve(side)).toEqual([]);
    expect(workspace.read(path)).toBe(mine.replace("'mine'", `'${answer}'`));
    expect(workspace.tree()).not.toHaveProperty([`${path}.archc-new`]);
    expect(await workspace.run([stub('new')])).toMatchObject({ done: true });
    expect(await workspace.drift([stub('new')])).toEqual([]);
    // Whatever a side gave up is in the trash.
    const all = Object.values(workspace.tree()).join('\n');
    expect(all).toContain("'mine'");
  });

  it('that a person resolved in an editor counts as resolved', async () => {
    const { workspace } = await inConflict('markers');
    workspace.write(path, mine.replace("'mine'", "'both'"));
    expect(await workspace.run([stub('new')])).toMatchObject({ done: true, reports: [] });
    expect(workspace.read(path)).toContain("'both'");
    expect(Object.values(workspace.lock())[0]).not.toHaveProperty('conflict');
  });

  it('keeps the file as it is when it is put aside', async () => {
    const { workspace } = await inConflict('aside');
    expect(workspace.read(path)).toBe(mine);
    expect(workspace.read(`${path}.archc-new`)).toBe(stub('new').text);
  });

  it('with damaged markers is not resolved by guessing', async () => {
    const { workspace } = await inConflict('markers');
    workspace.write(path, workspace.read(path).replace('=======\n', ''));
    expect(await workspace.resolve('mine')).toEqual([`ARC5010 ${path}`]);
  });
});

it('a conflict in a file that moved is not left behind by an abort, half resolved or not', async () => {
  const workspace = Workspace.forTest();
  await workspace.run([stub('old')]);
  workspace.write(path, mine);
  const before = workspace.tree();
  const moved = { ...stub('new'), path: 'lib/server.ts' };
  await commit(await workspace.reconcile([moved], { onConflict: 'markers' }));
  workspace.write('lib/server.ts', `// half resolved\n${workspace.read('lib/server.ts')}`);
  expect(await abortRun(workspace.root, { restoreNote: () => [], isHalfMerged })).toMatchObject({
    done: true,
  });
  const { trash, rest } = parted(workspace.tree());
  expect(rest).toEqual(before);
  expect(trash).toContain('// half resolved');
});

/** A tree without its trash, and the texts in that. */
function parted(tree: Record<string, string>) {
  const isTrash = ([name]: [string, string]): boolean => name.startsWith('.generator/trash');
  const entries = Object.entries(tree).filter(([name]) => !name.startsWith('.generator/txn'));
  const trash = entries.filter(isTrash).map(([, text]) => text);
  return { trash: trash.join(''), rest: Object.fromEntries(entries.filter((entry) => !isTrash(entry))) };
}

it('ten changes of the specs between edits anywhere lose no line, however conflicts are resolved', async () => {
  const change = fc.record({
    edit: fc.record({ line: fc.nat(8), insert: fc.boolean() }),
    answer: fc.constantFrom('a', 'b', 'c'),
    mode: fc.constantFrom<OnConflict>('markers', 'aside'),
    side: fc.constantFrom<'mine' | 'generated'>('mine', 'generated'),
  });
  let conflicts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 10, maxLength: 10 }), async (changes) => {
      const workspace = new Workspace();
      try {
        await workspace.run([stub('first')]);
        for (const [number, { edit, answer, mode, side }] of changes.entries()) {
          const lines = workspace.read(path).split('\n');
          const at = edit.line % lines.length;
          const line = `${edit.insert ? '' : (lines[at] ?? '')} // person ${number}.`;
          lines.splice(at, edit.insert ? 0 : 1, line);
          workspace.write(path, lines.join('\n'));
          const { done, actions } = await workspace.run([stub(answer)], { onConflict: mode });
          expect(done).toBe(true);
          if (actions[path] === 'conflict' || actions[path] === 'aside') {
            conflicts += 1;
            expect(await workspace.resolve(side)).toEqual([]);
          }
          const all = Object.values(workspace.tree()).join('\n');
          for (let earlier = 0; earlier <= number; earlier++) expect(all).toContain(`// person ${earlier}.`);
          expect(await workspace.run([stub(answer)])).toMatchObject({ done: true });
          expect(await workspace.drift([stub(answer)])).toEqual([]);
        }
      } finally {
        workspace.dispose();
      }
    }),
    { numRuns: 60 },
  );
  expect(conflicts).toBeGreaterThan(50);
});

it.each<[string, string, (workspace: Workspace) => Promise<unknown> | undefined]>([
  ['is in conflict', 'ARC5009', () => undefined],
  [
    'has an open conflict',
    'ARC5010',
    (workspace) => workspace.run([stub('newer')], { onConflict: 'markers' }),
  ],
  [
    'has lost its base',
    'ARC5011',
    (workspace) => {
      rmSync(workspace.at('.generator/base'), { recursive: true });
      return undefined;
    },
  ],
  [
    'is not UTF-8',
    'ARC5007',
    (workspace) => {
      workspace.write(path, Buffer.from([0xff, 0xfe, 0]));
      return undefined;
    },
  ],
])(
  "a file that moves and %s is refused once, and its old place is nobody's matter",
  async (_what, code, harm) => {
    const workspace = Workspace.forTest();
    await workspace.run([stub('old')]);
    workspace.write(path, mine);
    await harm(workspace);
    const before = workspace.tree();
    const { done, actions, reports } = await workspace.run([{ ...stub('new'), path: 'lib/server.ts' }]);
    expect({ done, actions }).toEqual({ done: false, actions: { 'lib/server.ts': 'refuse' } });
    expect(reports).toEqual([expect.stringContaining(code)]);
    expect(workspace.tree()).toEqual(before);
  },
);
