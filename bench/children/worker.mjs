/** Workers that the measuring children start. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts a worker that says `ready` on its standard output; it ends when its standard input does. */
export async function startWorker(binary, args) {
  const worker = spawn(binary, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  await Promise.race([
    once(worker.stdout, 'data'),
    once(worker, 'exit').then(([code]) => {
      throw new Error(`${binary} ended with ${code}`);
    }),
  ]);
  return worker;
}

/** The contract of the echo worker's command `echo`, in the words of a runtime. */
export function echoContract({ defineCommand, wire }) {
  return defineCommand({
    name: 'echo',
    description: '',
    environment: 'server',
    effect: 'read',
    idempotent: false,
    accessLevel: 'user',
    params: wire.json(),
    result: wire.json(),
    errors: [],
  });
}

/** About 100 bytes as JSON. */
export const message = { room: 'general', text: 'x'.repeat(64), at: 1 };

/** Says a time as a line of `--stats` does. */
export function say(stage, milliseconds, count) {
  process.stderr.write(`  ${stage} ${milliseconds.toFixed(6)} ms ${count}\n`);
}
