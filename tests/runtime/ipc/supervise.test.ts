import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PassThrough } from 'node:stream';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startWorker, Worker, WorkerFailedError } from '../../../runtime/typescript/ipc/index.js';
import type { Restart, WorkerOptions } from '../../../runtime/typescript/ipc/index.js';
import { repository } from '../../support/repository.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';
import { workerExample } from './echoWorker.js';
import { clientOf } from './peer.js';

const found = workerExample('served_worker');
const binary = 'binary' in found ? found.binary : '';
const why = 'missing' in found ? ` (skipped: ${found.missing})` : '';

/** A socket in a folder that only its owner can enter. */
const socketPath = (): string => join(temporaryFolder(), 'd', 's');

/** A worker that ends with the test. */
function supervised(options: Partial<WorkerOptions>): Worker {
  const worker = new Worker({ command: binary, socket: socketPath(), output: null, ...options });
  onTestFinished(() => worker.stop());
  return worker;
}

/** A program in Node that stands for a worker. */
const script = (code: string): Partial<WorkerOptions> => ({ command: process.execPath, args: ['-e', code] });
const quick = { initialDelayMs: 1, maxDelayMs: 4, random: () => 1 } as const;

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // A zombie takes signals too.
  return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let left = 1_000; !holds(); left -= 1) {
    if (left === 0) throw new Error(`Not within 20 s: ${what}.`);
    await sleep(20);
  }
}

async function failureOf(worker: Worker): Promise<WorkerFailedError> {
  const error: unknown = await worker.start().catch((reason: unknown) => reason);
  if (error instanceof WorkerFailedError) return error;
  throw new Error('The worker was started.');
}

describe.skipIf(why !== '')(`a worker that is looked after${why}`, () => {
  it('is reached when it was started, and ended in order', async () => {
    const worker = await startWorker({ command: binary, socket: socketPath(), output: null });
    expect(worker.state).toBe('ready');
    expect(await clientOf(worker.socket).connect()).toMatchObject({ worker: 'served' });
    const { pid = 0 } = worker;
    expect(lives(pid)).toBe(true);
    await worker.stop();
    expect(await worker.ended).toBeUndefined();
    expect(worker.state).toBe('ended');
    expect([lives(pid), existsSync(worker.socket)]).toEqual([false, false]);
    await expect(worker.start()).rejects.toThrow('was stopped');
    await worker.stop();
  });

  it('is started again when it is killed, and clients come back by themselves', async () => {
    const restarts: Restart[] = [];
    const worker = supervised({ restart: quick, onRestart: (restart) => restarts.push(restart) });
    await worker.start();
    const client = clientOf(worker.socket);
    await client.connect();
    for (const restart of [1, 2]) {
      const { pid = 0 } = worker;
      process.kill(pid, 'SIGKILL');
      await until('it is ready again', () => worker.state === 'ready' && worker.pid !== pid);
      expect(restarts[restart - 1]).toEqual({ reason: 'was ended by SIGKILL', restart, delayMs: restart });
      expect(await client.connect()).toMatchObject({ worker: 'served' });
    }
  });

  it('one that ends by itself is started again too, whatever its exit code', async () => {
    const restarts: Restart[] = [];
    const worker = supervised({ restart: quick, onRestart: (restart) => restarts.push(restart) });
    await worker.start();
    process.kill(worker.pid ?? 0, 'SIGTERM');
    await until('it was started again', () => restarts.length === 1 && worker.state === 'ready');
    expect(restarts[0]?.reason).toBe('ended with exit code 0');
  });

  it('restarts are forgotten after a stable run', async () => {
    const restarts: Restart[] = [];
    const restart = { ...quick, stableMs: 0, maxRestarts: 1 };
    const worker = supervised({ restart, onRestart: (each) => restarts.push(each) });
    await worker.start();
    for (const count of [1, 2, 3]) {
      const { pid = 0 } = worker;
      process.kill(pid, 'SIGKILL');
      await until('it is ready again', () => worker.state === 'ready' && worker.pid !== pid);
      expect(restarts.map((each) => each.restart)).toEqual(Array.from({ length: count }, () => 1));
    }
  });

  it.each([
    ['is killed', 'process.kill(process.pid, "SIGKILL")'],
    ['exits', 'process.exit(0)'],
    ['fails', 'queueMicrotask(() => { throw new Error("out of luck"); })'],
    ['is interrupted', 'process.kill(process.pid, "SIGINT")'],
  ])('ends, in order, with a parent that %s', async (_how, end) => {
    const socket = socketPath();
    const module = JSON.stringify(join(repository, 'dist/runtime-ipc.js'));
    const options = JSON.stringify({ command: binary, socket });
    const code = `import { startWorker } from ${module};
const worker = await startWorker(${options});
console.log(worker.pid);
${end};
setTimeout(() => undefined, 60_000);`;
    const { stdout } = await execa(process.execPath, ['--input-type=module', '-e', code], { reject: false });
    const pid = Number(stdout);
    expect(pid).toBeGreaterThan(0);
    await until('the worker ended', () => !lives(pid));
    // In order: a killed one leaves its socket.
    expect(existsSync(socket)).toBe(false);
  });

  it('says once why it could not serve', async () => {
    const first = supervised({});
    await first.start();
    const second = supervised({ socket: first.socket, restart: false });
    const { message, stderr } = await failureOf(second);
    expect(stderr).toBe(`${first.socket}: another worker serves this socket`);
    expect(message).toContain(`${binary} ended with exit code 1. It said last:\n    ${stderr}`);
    expect(first.state).toBe('ready');
  });

  it('a script that starts it is no hindrance', async () => {
    const args = ['-c', '"$0"; exit 0', binary];
    const worker = supervised({ command: 'sh', args });
    await worker.start();
    await clientOf(worker.socket).connect();
    await worker.stop();
    await until('the socket is gone', () => !existsSync(worker.socket));
  });

  it('its output goes where it is told, also to who reads slowly', async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    const worker = supervised({ output });
    await worker.start();
    let text = '';
    for await (const chunk of output) {
      text += String(chunk);
      if (text.includes('\n')) break;
    }
    expect(text).toBe(`ready ${worker.socket}\n`);
  });
});

describe('a program that does not become a worker', () => {
  it('is given up with its reason and what it said last, after pauses that grow', async () => {
    const restarts: Restart[] = [];
    const code = 'console.error("\\u001b[31mfirst\\u001b[0m\\nthe disk is full"); process.exit(3)';
    const restart = { maxRestarts: 4, initialDelayMs: 2, maxDelayMs: 10, random: () => 1 };
    const worker = supervised({ ...script(code), restart, onRestart: (each) => restarts.push(each) });
    const error = await failureOf(worker);
    expect(error).toMatchObject({
      code: 'WORKER_FAILED',
      reason: 'ended with exit code 3',
      restarts: 4,
      stderr: 'first\nthe disk is full',
    });
    expect(error.message).toMatch(
      /ended with exit code 3, after 4 restarts\. It said last:\n {4}first\n {4}the disk is full$/,
    );
    expect(restarts.map(({ delayMs }) => delayMs)).toEqual([2, 4, 8, 10]);
    expect(await worker.ended).toBe(error);
    await expect(worker.start()).rejects.toBe(error);
    expect(worker.pid).toBeUndefined();
  });

  it('keeps the last of much that was said, from the beginning of a line', async () => {
    const code = 'for (let n = 0; n < 9_999; n += 1) console.error(`ä line ${n}`); process.exitCode = 1';
    const { stderr } = await failureOf(supervised({ ...script(code), restart: false }));
    const lines = stderr.split('\n');
    expect(lines.at(-1)).toBe('ä line 9998');
    expect(lines.every((line) => /^ä line \d{4}$/.test(line))).toBe(true);
    expect(Buffer.byteLength(stderr)).toBeLessThanOrEqual(8192);
    expect(lines.length).toBeGreaterThan(500);
  });

  it('is killed when it does not become ready', async () => {
    const code =
      'process.on("SIGTERM", () => {}); console.log("ready to please"); setInterval(() => {}, 1e3)';
    const worker = supervised({ ...script(code), readyTimeoutMs: 400, restart: false });
    const failing = failureOf(worker);
    const { pid = 0 } = worker;
    expect((await failing).reason).toBe('was not ready within 400 ms');
    expect(lives(pid)).toBe(false);
  });

  it('is killed when it does not stop', async () => {
    const code = `process.on("SIGTERM", () => {}); process.stdout.write("re");
setTimeout(() => console.log("ady " + process.env.ARCHC_SOCKET), 50); setInterval(() => {}, 1e3)`;
    const worker = supervised({ ...script(code), stopTimeoutMs: 200 });
    await worker.start();
    const { pid = 0 } = worker;
    await worker.stop();
    expect(lives(pid)).toBe(false);
    expect(await worker.ended).toBeUndefined();
  });

  it('that is not there is not asked for again, and neither is a folder', async () => {
    const absent = await failureOf(supervised({ command: '/nowhere/worker' }));
    expect(absent).toMatchObject({ restarts: 0, cause: { code: 'ENOENT' } });
    expect(absent.message).toContain('could not be started: ENOENT (there is no program /nowhere/worker)');
    const folder = await failureOf(supervised({ command: process.execPath, cwd: '/nowhere' }));
    expect(folder.message).toContain('or there is no folder /nowhere');
    expect((await failureOf(supervised({ command: repository }))).message).toContain('EACCES');
    expect((await failureOf(supervised({ command: 'a\0b' }))).message).toContain('could not be started');
  });

  it('can be stopped before it is ready, while it waits, and before it was started', async () => {
    const starting = supervised(script('setInterval(() => {}, 1e3)'));
    const started = starting.start();
    await Promise.all([starting.stop(), expect(started).rejects.toThrow('was stopped')]);
    const restart = { initialDelayMs: 60_000, maxDelayMs: 60_000, random: () => 1 };
    const waiting = supervised({ ...script('process.exit(1)'), restart });
    const again = waiting.start();
    await Promise.all([
      expect(again).rejects.toThrow('was stopped'),
      until('it waits', () => waiting.state === 'waiting').then(() => waiting.stop()),
    ]);
    const never = supervised({});
    await never.stop();
    await expect(never.start()).rejects.toThrow('was stopped');
  });

  it('has a path that a socket can have', () => {
    expect(() => new Worker({ command: 'w', socket: `/${'x'.repeat(200)}` })).toThrow('this one has 201');
    expect(() => new Worker({ command: 'w', socket: '/a\nb' })).toThrow('line break');
    expect(new Worker({ command: 'w', socket: 's', cwd: '/' }).socket).toBe(join(process.cwd(), 's'));
  });
});
