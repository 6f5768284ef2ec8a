import type { CommandIo } from '../../generator/cli/CommandIo.js';
import { runCli } from '../../generator/cli/runCli.js';

export interface Run {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line in this process: the real thing, apart from the process. */
export async function archc(
  cwd: string,
  args: readonly string[],
  stdin = '',
  env: CommandIo['env'] = {},
  ask?: CommandIo['ask'],
): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr'): CommandIo['stdout'] => ({
    write: (text) => {
      written[name] += text;
    },
    isTerminal: false,
  });
  const io: CommandIo = {
    cwd,
    env,
    now: () => performance.now(),
    readStdin: () => Promise.resolve(stdin),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    ...(ask ? { ask } : {}),
  };
  const exitCode = await runCli(args, io);
  return { exitCode, ...written };
}

/** Runs a command line that must succeed. */
export async function succeed(cwd: string, args: readonly string[], stdin = ''): Promise<Run> {
  const run = await archc(cwd, args, stdin);
  if (run.exitCode !== 0) throw new Error(`archc ${args.join(' ')} gave ${run.exitCode}:\n${run.stderr}`);
  return run;
}
