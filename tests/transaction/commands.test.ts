import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHalfMerged } from '../../generator/reconcile/merge/resolveConflicts.js';
import { abortRun } from '../../generator/workspace/transaction/abortRun.js';
import { sha256 } from '../../generator/tree/fingerprint.js';
import type { Change } from '../../generator/workspace/transaction/Change.js';
import { commitChanges } from '../../generator/workspace/transaction/commitChanges.js';
import { writeState } from '../../generator/workspace/transaction/journalFile.js';
import { keptRun } from '../../generator/workspace/transaction/keptRun.js';
import { prepare } from '../../generator/workspace/transaction/prepare.js';
import { swap } from '../../generator/workspace/transaction/swap.js';
import { openTransaction } from '../../generator/workspace/transaction/Transaction.js';
import { archc, succeed } from '../support/archc.js';
import { envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const ignore = ['.generator/cache'];

function spec(version: number): Record<string, object> {
  const params = [{ name: 'text', type: 'string' }];
  return {
    'specs/send.json': { version: 2, name: 'chat/send', description: `Version ${version}.`, params },
  };
}

async function project(version: number): Promise<string> {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, ...spec(version) });
  await succeed(root, ['generate']);
  return root;
}

/** What makes the files of one project of those of another, locks last. */
function changesBetween(from: string, to: string): Change[] {
  const [before, after] = [treeOf(from, ignore), treeOf(to, ignore)];
  const hashOf = (path: string): string => sha256(readFileSync(join(from, path)));
  const writes = Object.keys(after)
    .filter((path) => before[path] !== after[path] && statSync(join(to, path)).isFile())
    .filter((path) => !path.startsWith('specs/'))
    .sort((a, b) => Number(a.startsWith('.generator')) - Number(b.startsWith('.generator')))
    .map((path): Change => {
      const expect = path in before ? hashOf(path) : undefined;
      return { kind: 'write', path, text: () => readFileSync(join(to, path)), expect };
    });
  const removals = Object.keys(before)
    .filter((path) => !(path in after) && statSync(join(from, path)).isFile())
    .map((path): Change => ({ kind: 'remove', path, expect: hashOf(path) }));
  return [...writes, ...removals];
}

/** A project of which a run was interrupted when a file of three was written. */
async function interrupted(): Promise<{ root: string; target: string; paths: string[] }> {
  const [root, target] = [await project(1), await project(2)];
  const transaction = openTransaction(root);
  const changes = changesBetween(root, target);
  await prepare(transaction, changes, { drops: [] });
  writeState(transaction, 'committing');
  swap({ ...transaction, steps: transaction.steps.slice(0, 1) });
  writeFiles(root, spec(2));
  return { root, target, paths: changes.map(({ path }) => path) };
}

describe('an interrupted run', () => {
  it.each([
    ['check', '--no-cache'],
    ['plan', '--no-cache'],
    ['generate', '--dry-run'],
  ])('is reported by %s %s, which changes nothing', async (...args) => {
    const { root } = await interrupted();
    const before = treeOf(root, ignore);
    const { stdout } = await archc(root, [...args, '--json']);
    const found = envelopeOf(stdout).problems.filter(({ code }) => code === 'ARC5013');
    expect(found).toMatchObject([
      { severity: 'warning', help: expect.stringContaining('archc generate') as string },
    ]);
    expect(treeOf(root, ignore)).toEqual(before);
  });

  it('is completed by the next one', async () => {
    const { root, target } = await interrupted();
    const { stdout } = await succeed(root, ['generate', '--json']);
    expect(envelopeOf(stdout).problems).toMatchObject([{ code: 'ARC5013', severity: 'info' }]);
    expect(treeOf(root, ignore)).toEqual(treeOf(target, ignore));
    expect((await succeed(root, ['check', '--json'])).stdout).not.toContain('ARC5013');
  });

  it('is taken back by the next one if a file was edited since, and that file is kept', async () => {
    const { root, paths } = await interrupted();
    const [path = ''] = paths;
    writeFileSync(join(root, path), 'mine\n');
    const { exitCode, stdout } = await archc(root, ['generate', '--json']);
    const problems = envelopeOf(stdout).problems;
    expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'ARC5013 info',
      'ARC5013 warning',
      'ARC5004 error',
    ]);
    expect(problems[1]?.message).toMatch(/README.*is kept as it is.*\.generator\/trash\/1/);
    expect(exitCode).toBe(3);
    expect(treeOf(root)[path]).toBe('mine\n');
    await succeed(root, ['generate', '--discard-edits']);
    await succeed(root, ['check']);
  });
});

describe('archc abort', () => {
  async function kept(): Promise<{ root: string; before: Record<string, string>; paths: string[] }> {
    const [root, target] = [await project(1), await project(2)];
    const before = treeOf(root, ignore);
    const changes = changesBetween(root, target);
    const added: Change = { kind: 'write', path: 'added.txt', text: () => 'added\n', expect: undefined };
    const result = await commitChanges(root, [added, ...changes], { keep: { index: ['a', 'b'] } });
    expect(result.done).toBe(true);
    return { root, before, paths: changes.map(({ path }) => path) };
  }

  it('restores every file of the last run with conflicts', async () => {
    const { root, before } = await kept();
    expect(keptRun(root)?.note).toEqual({ index: ['a', 'b'] });
    const { stdout, stderr } = await succeed(root, ['abort']);
    expect(stdout).toMatch(/removed +added.txt/);
    expect(stdout).toMatch(/restored +commands\/chat\/send\/README.md$/m);
    expect(stderr).toContain('The run is taken back');
    expect(treeOf(root, ignore)).toEqual(before);
    expect(keptRun(root)).toBeUndefined();
  });

  it('moves what was written since to the trash, and says so', async () => {
    const { root, before, paths } = await kept();
    const path = paths[0] ?? '';
    writeFileSync(join(root, path), 'half resolved\n');
    writeFileSync(join(root, 'added.txt'), 'mine\n');
    const { stdout } = await succeed(root, ['abort']);
    expect(stdout).toContain(`${path}  (what was written since is in .generator/trash/1)`);
    expect(stdout).toMatch(/kept +added.txt {2}\(changed since\)/);
    const after = treeOf(root, [...ignore, '.generator/trash']);
    expect(after).toEqual({ ...before, 'added.txt': 'mine\n' });
    expect(treeOf(root)[`.generator/trash/1/${path}`]).toBe('half resolved\n');
  });

  it('hands the note to what restores more than files', async () => {
    const { root } = await kept();
    const notes: unknown[] = [];
    const aborted = await abortRun(root, {
      restoreNote: (at, note) => {
        notes.push(at, note);
        return [];
      },
      isHalfMerged,
    });
    expect(aborted).toMatchObject({ done: true });
    expect(notes).toEqual([root, { index: ['a', 'b'] }]);
  });

  it('exits with 2 if there is no such run, as after the next commit', async () => {
    const { root } = await kept();
    const change: Change = { kind: 'write', path: 'more.txt', text: () => 'more\n', expect: undefined };
    await commitChanges(root, [change], { keepPrevious: true });
    expect(keptRun(root)).toBeDefined();
    await commitChanges(root, [{ ...change, path: 'yet-more.txt' }]);
    expect(keptRun(root)).toBeUndefined();
    const { exitCode, stdout, stderr } = await archc(root, ['abort']);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no run to take back');
  });

  it('keeps one run at most', async () => {
    const { root } = await kept();
    const change: Change = { kind: 'write', path: 'more.txt', text: () => 'more\n', expect: undefined };
    await commitChanges(root, [change], { keep: 2 });
    expect(keptRun(root)).toEqual({ note: 2, paths: ['more.txt'] });
    await succeed(root, ['abort']);
    expect(keptRun(root)).toBeUndefined();
  });
});

describe('commitChanges', () => {
  it('refuses what no journal may say, and two changes about one path', async () => {
    const root = temporaryFolder();
    const write = (path: string): Change => ({ kind: 'write', path, text: () => 'x\n', expect: undefined });
    for (const path of ['.git/hooks/x', '.generator/txn/x', '../x', '.generator/cache/x'])
      expect((await commitChanges(root, [write(path)])).done).toBe(false);
    await expect(commitChanges(root, [write('a'), write('a')])).rejects.toThrow('two changes');
    expect(treeOf(root)).toEqual({});
  });

  it('removes with a copy in the trash when that is asked for', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'a'), 'a\n');
    const { trash } = await commitChanges(root, [
      { kind: 'remove', path: 'a', expect: sha256('a\n'), trash: true },
    ]);
    expect(treeOf(root)).toEqual({
      '.generator': '/',
      '.generator/trash': '/',
      '.generator/trash/1': '/',
      '.generator/trash/1/a': 'a\n',
    });
    expect(trash).toBe('.generator/trash/1');
  });
});
