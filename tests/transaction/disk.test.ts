import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';
import { generate, makeOld, recoverOnly } from './child/scenario.js';

/** Runs a program of the system; whether it succeeded. */
function system(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Mounts for the length of a test. Whether that is allowed here. */
function mount(...args: string[]): boolean {
  const target = args.at(-1) ?? '';
  if (!system('mount', ...args)) return false;
  onTestFinished(() => {
    system('umount', target);
  });
  return true;
}

const probe = join('/tmp', `archc-probe-${process.pid}`);
mkdirSync(probe, { recursive: true });
const canMount = system('mount', '-t', 'tmpfs', '-o', 'size=64k', 'none', probe) && system('umount', probe);
const canForbid = system('chattr', '+i', probe);
if (canForbid) system('chattr', '-i', probe);
rmSync(probe, { recursive: true });
const unless = (can: boolean, what: string): string => (can ? '' : ` (skipped: ${what} is not allowed here)`);

describe.skipIf(!canMount)(`a real disk${unless(canMount, 'mount')}`, () => {
  it('that is full leaves the tree as it was, however much of it is free', async () => {
    const root = temporaryFolder();
    expect(mount('-t', 'tmpfs', '-o', 'size=400k', 'none', root)).toBe(true);
    await makeOld(root);
    const before = treeOf(root);
    let refused = 0;
    for (let free = 0; free <= 200; free += 4) {
      fill(root, free);
      const { done, diagnostics } = await generate(root);
      if (done) break;
      refused += 1;
      expect(JSON.stringify(diagnostics)).toContain('ENOSPC');
      expect(treeOf(root, ['ballast', '.generator/trash'])).toEqual(before);
    }
    expect(refused).toBeGreaterThan(3);
    writeFileSync(join(root, 'ballast'), '');
    await recoverOnly(root);
    expect((await generate(root)).done).toBe(true);
    expect(Object.keys(treeOf(root)).filter((path) => path.startsWith('.generator/txn'))).toEqual([]);
  });

  it('that is read-only leaves the tree as it was, and a run with nothing to do succeeds', async () => {
    const root = temporaryFolder();
    expect(mount('-t', 'tmpfs', '-o', 'size=1m', 'none', root)).toBe(true);
    await makeOld(root);
    const before = treeOf(root);
    expect(system('mount', '-o', 'remount,ro', root)).toBe(true);
    const { done, diagnostics } = await generate(root);
    expect(done).toBe(false);
    expect(JSON.stringify(diagnostics)).toContain('EROFS');
    expect(treeOf(root)).toEqual(before);
    system('mount', '-o', 'remount,rw', root);
    expect((await generate(root)).done).toBe(true);
    system('mount', '-o', 'remount,ro', root);
    expect(await generate(root)).toEqual({ done: true, diagnostics: [] });
  });
});

describe.skipIf(!canForbid)(`folders that nobody may write to${unless(canForbid, 'chattr')}`, () => {
  it.each(['.generator', '.generator/lock', 'src', 'gone', 'gpu/deep', '.'])(
    'leave the tree as it was: %s',
    async (path) => {
      const root = temporaryFolder();
      await makeOld(root);
      const before = treeOf(root);
      expect(system('chattr', '+i', join(root, path))).toBe(true);
      onTestFinished(() => {
        system('chattr', '-i', join(root, path));
      });
      const { done, diagnostics } = await generate(root);
      expect(done).toBe(false);
      expect(JSON.stringify(diagnostics)).toMatch(/EPERM|EACCES/);
      expect(treeOf(root, ['.generator/trash'])).toEqual(before);
      system('chattr', '-i', join(root, path));
      expect((await generate(root)).done).toBe(true);
    },
  );
});

/** Fills a disk of 400 kB up to so many kB. */
function fill(root: string, free: number): void {
  const ballast = join(root, 'ballast');
  writeFileSync(ballast, '');
  for (let size = 400; size > 0; size -= 1) {
    try {
      writeFileSync(ballast, Buffer.alloc(Math.max(0, size - free) * 1024));
      return;
    } catch {
      // Still too large.
    }
  }
}
