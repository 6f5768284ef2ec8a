import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { acquireRunLock, type RunLock } from '../../generator/workspace/mutex/acquireRunLock.js';
import { exclusively } from '../../generator/workspace/transaction/exclusively.js';
import { newOwner } from '../../generator/workspace/mutex/owners.js';
import { bundledCli } from '../support/bundledCli.js';
import { envelopeOf } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { runProcess } from '../support/runProcess.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const quiet = { patience: 0, onWait: () => undefined };
const txn = '.generator/txn';
const own = newOwner();

async function acquire(root: string, patience = 0): Promise<RunLock | undefined> {
  const lock = await acquireRunLock(root, { ...quiet, patience });
  return 'release' in lock ? lock : undefined;
}

/** A root in which somebody holds, or held, a lock. */
function rootWithLock(name: string): string {
  const root = temporaryFolder();
  mkdirSync(join(root, txn), { recursive: true });
  writeFileSync(join(root, txn, name), '');
  return root;
}

describe('the run lock', () => {
  it('is held by one at a time, and leaves nothing behind', async () => {
    const root = temporaryFolder();
    const lock = await acquire(root);
    expect(lock).toBeDefined();
    expect(await acquire(root)).toBeUndefined();
    lock?.release();
    expect(readdirSync(root)).toEqual([]);
    (await acquire(root))?.release();
    expect(readdirSync(root)).toEqual([]);
  });

  it('removes an output folder that it had to make, if it stayed empty', async () => {
    const root = temporaryFolder();
    (await acquire(join(root, 'not/yet')))?.release();
    expect(readdirSync(root)).toEqual([]);
  });

  it('is waited for', async () => {
    const root = temporaryFolder();
    const lock = await acquire(root);
    const waits: number[] = [];
    setTimeout(() => lock?.release(), 900);
    const next = await acquireRunLock(root, { patience: 60_000, onWait: ({ pid }) => waits.push(pid) });
    expect('release' in next).toBe(true);
    expect(waits).toEqual([process.pid]);
  });

  it('is never held by two of many that want it', async () => {
    const root = temporaryFolder();
    let inside = 0;
    let most = 0;
    const worker = async (): Promise<void> => {
      for (let round = 0; round < 5; round++) {
        const ran = await exclusively(root, { ...quiet, patience: 60_000 }, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setTimeout(resolve, 3));
          inside -= 1;
        });
        expect(ran.done).toBe(true);
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    expect(most).toBe(1);
  });

  const now = `${own.pid}-${own.start}-${own.space}`;
  const host = own.host;
  it.each<[string, string]>([
    ['a process that is gone', `lock-4194303-1-${own.space}-00@${host}`],
    [
      'a process whose number another one has now',
      `lock-${own.pid}-${own.start - 1}-${own.space}-00@${host}`,
    ],
  ])('does not wait for %s, and removes its lock', async (_, name) => {
    const root = rootWithLock(name);
    expect(await acquire(root)).toBeDefined();
    expect(existsSync(join(root, txn, name))).toBe(false);
  });

  it.each<[string, string]>([
    ['a live process', `lock-${now}-00@${host}`],
    ['another user', `lock-1-${startOf(1)}-${own.space}-00@${host}`],
    ['another host', `lock-${now}-00@build-server`],
    ['another container', `lock-${own.pid}-${own.start}-77-00@${host}`],
    ['a process of which only the number is known', `lock-${own.pid}-0-0-00@${host}`],
  ])('waits for %s', async (_, name) => {
    const root = rootWithLock(name);
    expect(await acquireRunLock(root, quiet)).toMatchObject({ name });
    expect(existsSync(join(root, txn, name))).toBe(true);
  });

  it('does not wait for a host of which nothing can be known for longer than an hour', async () => {
    const name = `lock-${now}-00@build-server`;
    const root = rootWithLock(name);
    const past = Date.now() / 1000 - 3700;
    utimesSync(join(root, txn, name), past, past);
    expect(await acquire(root)).toBeDefined();
  });

  it('does not wait for a process that has ended and that its parent has not noticed', async () => {
    // By the time its child ends, the shell has become a program that never asks for it.
    const zombie = execa('bash', ['-c', 'sleep 0.5 & echo $!; exec sleep 60']);
    const [line] = await zombie
      .iterable()
      [Symbol.asyncIterator]()
      .next()
      .then(({ value }) => [String(value)]);
    const stat = (): string => readFileSync(`/proc/${line}/stat`, 'utf8');
    await expect.poll(stat, { timeout: 30_000 }).toMatch(/\) Z /);
    const root = rootWithLock(`lock-${line}-${startOf(Number(line))}-${own.space}-00@${host}`);
    expect(await acquire(root)).toBeDefined();
    zombie.kill('SIGKILL');
    await zombie.catch(() => undefined);
  });

  it.each(['lock-x', 'lock-1-2-3', `lock-1-1-1-00@${'h'.repeat(200)}`, 'lock-1-1-1-00@a b', 'notes.txt'])(
    'ignores what is none: %s',
    async (name) => {
      expect(await acquire(rootWithLock(name))).toBeDefined();
    },
  );
});

function startOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[19]);
}

function spec(version: number, count: number): Record<string, object> {
  const specs = Array.from({ length: count }, (_, index) => {
    const name = `chat/send-${index}`;
    return [
      `specs/s${index}.json`,
      { version: 2, name, description: `Version ${version}.`, params: [{ name: 'text', type: 'string' }] },
    ] as const;
  });
  return Object.fromEntries(specs);
}

describe('archc generate', () => {
  it('is right when two run at once, twenty times', async () => {
    const [root, alone] = [temporaryFolder(), temporaryFolder()];
    for (const folder of [root, alone]) writeFiles(folder, { '.generator.json': {} });
    for (let round = 0; round < 20; round++) {
      for (const folder of [root, alone]) writeFiles(folder, spec(round, 6));
      const runs = await Promise.all([
        runProcess(root, ['generate', '--json']),
        runProcess(root, ['generate', '--json']),
        runProcess(alone, ['generate', '--json']),
      ]);
      expect(runs.map(({ exitCode, stdout }) => `${exitCode} ${exitCode === 0 ? '' : stdout}`)).toEqual(
        Array<string>(3).fill('0 '),
      );
      expect(treeOf(root, ['.generator/cache'])).toEqual(treeOf(alone, ['.generator/cache']));
    }
  });

  it('exits with 3 and names the holder when the other run does not end; check and plan do not mind', async () => {
    const root = rootWithLock(`lock-${own.pid}-${own.start}-${own.space}-00@${own.host}`);
    writeFiles(root, { '.generator.json': {}, ...spec(1, 1) });
    const before = treeOf(root, ['.generator/cache']);
    const program = await bundledCli('archc');
    const { exitCode, stdout, stderr } = await execa(process.execPath, [program, 'generate', '--json'], {
      cwd: root,
      env: { ARCHC_LOCK_WAIT: '1' },
      reject: false,
    });
    expect(exitCode).toBe(3);
    const [problem] = envelopeOf(stdout).problems;
    expect(problem?.code).toBe('ARC5012');
    expect(problem?.message).toContain(`Process ${own.pid} on ${hostname()}`);
    expect(stderr).toContain('Waiting for another run to end');
    expect(treeOf(root, ['.generator/cache'])).toEqual(before);
    expect((await runProcess(root, ['plan'])).exitCode).toBe(0);
    expect((await runProcess(root, ['check'])).exitCode).toBe(1);
    expect((await runProcess(root, ['generate', '--dry-run'])).exitCode).toBe(0);
  });
});
