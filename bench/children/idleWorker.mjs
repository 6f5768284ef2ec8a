/**
 * `node idleWorker.mjs <binary> <folder> <seconds>`: lets a worker do nothing. Says the CPU time it took, and its
 * resident memory (kB, on descriptor 3). Linux: from /proc.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { say } from './worker.mjs';

const [binary = '', folder = '', seconds = '20'] = process.argv.slice(2);
const socket = join(folder, 'idle.sock');
const settings = join(folder, 'idle.json');
writeFileSync(settings, JSON.stringify({ orm: { path: join(folder, 'idle.sqlite') } }));
const worker = spawn(binary, [], {
  cwd: folder,
  env: { ...process.env, ARCHC_SOCKET: socket, ARCHC_SETTINGS: settings },
  stdio: ['pipe', 'ignore', 'ignore'],
});
for (let tries = 0; tries < 100 && !existsSync(socket); tries++) await setTimeout(50);
if (!existsSync(socket)) throw new Error(`${binary} does not listen; it ended with ${worker.exitCode}`);
await setTimeout(2000);

/** User and system time; a tick is 10 ms on Linux. */
function cpuMilliseconds() {
  const fields = readFileSync(`/proc/${worker.pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const before = cpuMilliseconds();
await setTimeout(Number(seconds) * 1000);
say('cpu', cpuMilliseconds() - before, 1);
const status = readFileSync(`/proc/${worker.pid}/status`, 'utf8');
writeSync(3, /^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? '');
worker.kill('SIGTERM');
