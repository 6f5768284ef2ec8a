import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../generator/app/check.js';
import { openProject } from '../../generator/app/openProject.js';
import { acquireRunLock, type RunLock } from '../../generator/workspace/mutex/acquireRunLock.js';
import { RunsBeside } from '../../generator/workspace/mutex/RunsBeside.js';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const file = 'commands/ai/mute/shared/AiMuteTypes.ts';

async function generated(): Promise<string> {
  const root = temporaryFolder();
  writeFiles(root, { 'specs/ai-mute.json': { version: 2, name: 'ai/mute', adapter: 'server-only' } });
  await succeed(root, ['generate']);
  return root;
}

async function held(root: string): Promise<RunLock> {
  const lock = await acquireRunLock(root, { patience: 0, onWait: () => undefined });
  if (!('release' in lock)) throw new Error('somebody else holds it');
  return lock;
}

function codes(result: Awaited<ReturnType<typeof check>>): string[] {
  return (result.ok ? result.drift : result.problems).map(({ code }) => code);
}

describe('check beside a run that writes', () => {
  it('waits for it, and says nothing of what was half done', async () => {
    const root = await generated();
    const text = readFileSync(join(root, file));
    const lock = await held(root);
    rmSync(join(root, file));
    const waits: number[] = [];
    const onWait = ({ pid }: { pid: number }): void => {
      waits.push(pid);
      writeFileSync(join(root, file), text);
      lock.release();
    };
    const result = await check(openProject(root), { lock: { patience: 60_000, onWait } });
    expect(codes(result)).toEqual([]);
    expect(waits).toEqual([process.pid]);
  });

  it('knows of one that began and ended meanwhile', async () => {
    const root = await generated();
    const quiet = { patience: 0, onWait: () => undefined };
    const alone = new RunsBeside(root);
    expect(await alone.ended(quiet)).toBe(false);
    const beside = new RunsBeside(root);
    (await held(root)).release();
    expect(await beside.ended(quiet)).toBe(true);
  });

  it('tells what it found where the other one takes too long, and at once where there is none', async () => {
    const root = await generated();
    rmSync(join(root, file));
    const lock = await held(root);
    const quiet = { patience: 100, onWait: () => undefined };
    expect(codes(await check(openProject(root), { lock: quiet }))).toEqual(['ARC6002']);
    lock.release();
    expect(codes(await check(openProject(root), { lock: { ...quiet, patience: 60_000 } }))).toEqual([
      'ARC6002',
    ]);
  });
});
