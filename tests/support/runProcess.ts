import { execa } from 'execa';
import { bundledCli } from './bundledCli.js';
import { nodeUnderTest } from './nodeUnderTest.js';

/** What a process gave. */
export interface Ran {
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

/** Runs archc as a process of its own. Standard input is closed unless there is `input`. */
export async function runProcess(
  cwd: string,
  args: string[],
  {
    input,
    bin = 'archc',
    env = {},
  }: { input?: string; bin?: 'archc' | 'generate'; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const options = {
    cwd,
    reject: false,
    stripFinalNewline: false,
    env,
    ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
  };
  const { exitCode, stdout, stderr } = await execa(nodeUnderTest, [await bundledCli(bin), ...args], options);
  return { exitCode, stdout, stderr };
}
