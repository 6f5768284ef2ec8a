import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';

/** Where scripts/setup-toolchains.sh puts compilers. */
const bin = join(
  process.env.ARCHC_TOOLCHAINS ??
    join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'archc/toolchains'),
  'bin',
);

const path = [bin, process.env.PATH ?? ''].join(delimiter);

/** Which of these commands this machine lacks. */
export function missingTools(commands: readonly string[]): string[] {
  return commands.filter((command) => !existsSync(join(bin, command)) && !isOnPath(command));
}

function isOnPath(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v "$0"`, command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export interface ToolRun {
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

/** Runs a tool in a folder, the setup script's own before those of the machine. Compilers take their time: no limit. */
export async function runTool(
  folder: string,
  command: string,
  args: readonly string[],
  options: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<ToolRun> {
  const { exitCode, stdout, stderr } = await execa(command, args, {
    cwd: folder,
    reject: false,
    env: { PATH: path, ...options.env },
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  return { exitCode, stdout, stderr };
}

/** What a tool had to say when it was not content; empty when it was. */
export async function toolComplaints(
  folder: string,
  command: string,
  args: readonly string[],
): Promise<string> {
  const { exitCode, stdout, stderr } = await runTool(folder, command, args);
  return exitCode === 0 ? '' : `${command} ${args.join(' ')} gave ${String(exitCode)}\n${stdout}\n${stderr}`;
}
