import { availableParallelism } from 'node:os';
import { execa } from 'execa';

/**
 * Runs command lines of a shell side by side, as many at once as there are cores, and prints what each said when it has ended,
 * in one piece, with its time. All of them run to their end. Exit code 1 when one failed.
 *
 * Usage: tsx scripts/sideBySide.ts '<command>' '<command>' …
 */
async function main(commands: readonly string[]): Promise<void> {
  const waiting = [...commands];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let command = waiting.shift(); command !== undefined; command = waiting.shift())
      if (!(await isDone(command))) failed.push(command);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (failed.length > 0) {
    console.log(`FAILED: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
}

/** Whether a command ended well: with 0, and not by a signal. */
async function isDone(command: string): Promise<boolean> {
  const start = performance.now();
  const { all, failed } = await execa(command, { shell: true, all: true, reject: false, stdin: 'ignore' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed ? 'FAILED' : 'ok    '} ${command} (${seconds} s)${all === '' ? '' : `\n${all}`}`);
  return !failed;
}

await main(process.argv.slice(2));
