import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fastFolder } from '../support/fastFolder.js';
import { treeOf } from '../support/tree.js';
import { bundleChild } from './child/bundleChild.js';
import { abort, generate, makeOld, PERSON, recoverOnly } from './child/scenario.js';

type Tree = Record<string, string>;
type What = 'generate' | 'generateKept' | 'recoverOnly' | 'abort';

const home = mkdtempSync(join(fastFolder, 'archc-kill-'));
const old = join(home, 'old');
/** Hundreds of processes take half a minute, and longer where others are at work. */
const timeout = 400_000;
let main = '';
let oldTree: Tree = {};
let newTree: Tree = {};
let kills = 0;

/** Copies only ever come to the trash, so it is looked at on its own. */
const visible = (root: string): Tree => treeOf(root, ['.generator/trash']);

beforeAll(async () => {
  ({ main } = await bundleChild());
  mkdirSync(old);
  await makeOld(old);
  oldTree = visible(old);
  const root = copyOf(old, 'new');
  await generate(root);
  newTree = visible(root);
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function copyOf(from: string, name: string): string {
  const root = join(home, name);
  rmSync(root, { recursive: true, force: true });
  cpSync(from, root, { recursive: true });
  return root;
}

/** Whether the process was killed; it is at the `at`-th change of the file system that it makes. */
async function dies(what: What, root: string, at: number): Promise<boolean> {
  const { signal, exitCode, stderr } = await execa(process.execPath, [main, what, root, `${at}`], {
    reject: false,
  });
  if (signal !== 'SIGKILL' && exitCode !== 0) throw new Error(stderr);
  return signal === 'SIGKILL';
}

async function stepsOf(what: What, from: string): Promise<string[]> {
  const { stdout } = await execa(process.execPath, [main, what, copyOf(from, 'traced'), '0']);
  return JSON.parse(stdout) as string[];
}

/** Kills the process at its first step, its second, … until it lives; two at a time. Looks at the tree each time. */
async function killEverywhere(
  what: What,
  from: string,
  look: (root: string) => Promise<void>,
  every = 1,
): Promise<void> {
  let at = 1 - every;
  let lives = false;
  const worker = async (name: string): Promise<void> => {
    while (!lives) {
      at += every;
      const step = at;
      const root = copyOf(from, name);
      if (await dies(what, root, step)) kills += 1;
      else lives = true;
      try {
        await look(root);
      } catch (error) {
        throw new Error(`killed at step ${step}`, { cause: error });
      }
    }
  };
  await Promise.all([worker('first'), worker('second')]);
}

/** A tree whose run was killed right before it would have made this change. */
async function killedAt(name: string, what: What, from: string, change: RegExp): Promise<string> {
  const steps = await stepsOf(what, from);
  const index = steps.findIndex((step) => change.test(step));
  expect(index, steps.join('\n')).toBeGreaterThan(0);
  const root = copyOf(from, name);
  expect(await dies(what, root, index + 1)).toBe(true);
  return root;
}

function trashed(root: string): string[] {
  return Object.entries(treeOf(root))
    .filter(([path]) => path.startsWith('.generator/trash/'))
    .map(([path, text]) => `${path.replace(/^.generator\/trash\/\d+\//, '')}: ${text}`);
}

describe('a run that is killed at any change of the file system', { timeout }, () => {
  it('leaves, once recovered, all old or all new, and the next run completes', async () => {
    const outcomes = { old: 0, new: 0 };
    await killEverywhere('generate', old, async (root) => {
      await recoverOnly(root);
      const tree = visible(root);
      const outcome = tree['src/a.ts'] === oldTree['src/a.ts'] ? 'old' : 'new';
      outcomes[outcome] += 1;
      expect(tree).toEqual(outcome === 'old' ? oldTree : newTree);
      expect((await generate(root)).done).toBe(true);
      expect(visible(root)).toEqual(newTree);
      expect(trashed(root)).toContain(`src/b.ts: ${PERSON['src/b.ts']}`);
      expect(visible(root)['moved/to/stub.ts']).toBe(PERSON['stub.ts']);
    });
    expect(Math.min(outcomes.old, outcomes.new)).toBeGreaterThan(20);
  });

  it('is killed at every step of the journal and at every change of the tree', async () => {
    const steps = (await stepsOf('generate', old)).join('\n');
    for (const path of Object.keys({ ...oldTree, ...newTree })) {
      if (oldTree[path] === newTree[path]) continue;
      if (oldTree[path] === '/' || newTree[path] === '/') expect(steps).toMatch(`dirSync ${path}`);
      else if (newTree[path] === undefined) expect(steps).toMatch(`renameSync ${path}`);
    }
    // The plan, then committing and done, each before, in the middle and before it is on the disk.
    expect(steps.match(/^writeFileSync .*journal$/gm)).toHaveLength(2);
    expect(steps.match(/^appendFileSync /gm)).toHaveLength(4);
    expect(steps.match(/^fsyncSync /gm)).toHaveLength(2);
    const writes = Object.keys(newTree).filter(
      (path) => newTree[path] !== oldTree[path] && newTree[path] !== '/' && path !== 'moved/to/stub.ts',
    );
    expect(steps.match(/^renameSync .*\/new\/\d+$/gm)).toHaveLength(writes.length);
  });
});

describe('a recovery that is killed at any change of the file system', { timeout }, () => {
  const half = /renameSync .*\/new\/4$/;

  it('completes what was begun when it is repeated', async () => {
    const from = await killedAt('half', 'generate', old, half);
    expect(visible(from)).not.toEqual(oldTree);
    await killEverywhere('recoverOnly', from, async (root) => {
      await recoverOnly(root);
      expect(visible(root)).toEqual(newTree);
    });
  });

  it.each([
    ['a file that was still to come', 'src/d.ts', []],
    ['a file that was done', 'src/a.ts', ['src/a.ts: // a, first\n']],
    ['a file that was to be removed', 'gone/gone.ts', []],
  ])('takes back what was begun when somebody edited %s', async (_, path, former) => {
    const from = await killedAt('half', 'generate', old, path === 'src/d.ts' ? /new\/3$/ : half);
    writeFileSync(join(from, path), '// edited since\n');
    await killEverywhere('recoverOnly', from, async (root) => {
      await recoverOnly(root);
      expect(visible(root)).toEqual({ ...oldTree, [path]: '// edited since\n' });
      expect(trashed(root)).toEqual(expect.arrayContaining(former));
      expect((await generate(root)).done).toBe(true);
      // A file that nobody wants any more stays if somebody wrote in it, and the lock remembers it.
      const stays = newTree[path] === undefined;
      const lock = '.generator/lock/ping.json';
      const found = visible(root);
      if (stays) expect(found[lock]).toContain('"orphan": true');
      expect({ ...found, [lock]: newTree[lock] }).toEqual(
        stays ? { ...newTree, gone: '/', [path]: '// edited since\n' } : newTree,
      );
      if (!stays) expect(trashed(root)).toContain(`${path}: // edited since\n`);
    });
  });
});

describe('an abort that is killed at any change of the file system', { timeout }, () => {
  it('restores the tree before the run when it is repeated', async () => {
    const from = copyOf(old, 'kept');
    await execa(process.execPath, [main, 'generateKept', from, '0']);
    expect(readdirSync(join(from, '.generator/txn'))).toHaveLength(1);
    writeFileSync(join(from, 'src/c.ts'), '// half resolved\n');
    writeFileSync(join(from, 'moved/to/stub.ts'), '// more business\n');
    writeFileSync(join(from, 'index.ts'), '// index, by a person\n');
    const aborted = { ...oldTree, 'stub.ts': '// more business\n', 'index.ts': '// index, by a person\n' };
    await killEverywhere(
      'abort',
      from,
      async (root) => {
        await abort(root);
        expect(visible(root)).toEqual(aborted);
        expect(trashed(root)).toContain('src/c.ts: // half resolved\n');
        expect(await abort(root)).toBeUndefined();
      },
      2,
    );
  });
});

it('has killed often enough', () => {
  expect(kills).toBeGreaterThan(200);
});
