/**
 * `node nativeRun.mjs <program> <arguments…>`: runs a program that is no Node, and says on stderr, as a line of
 * `--stats`, how long it took. Its peak memory, in KiB, goes to file descriptor 3 where /proc tells it: it is looked at
 * every millisecond, so what is allocated in the last one may be missed.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';

const [program = '', ...args] = process.argv.slice(2);
const start = performance.now();
const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
let peak = 0;
const watch = setInterval(() => {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
    if (line) peak = Math.max(peak, Number(line[1]));
  } catch {
    // It has ended, or this is not Linux.
  }
}, 1);
child.on('error', (error) => {
  throw error;
});
child.on('exit', (code) => {
  const milliseconds = performance.now() - start;
  clearInterval(watch);
  process.stderr.write(`  run ${milliseconds.toFixed(3)} ms 1\n`);
  writeSync(3, String(peak));
  process.exitCode = code ?? 1;
});
