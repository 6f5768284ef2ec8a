import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { resolve } from 'node:path';

/** Git as it is called for one folder. */
export interface Git {
  /**
   * Runs git with these arguments in the folder, without a shell. `input` goes to its standard input.
   * @returns What it printed. Undefined when it failed or is not installed.
   */
  run: (args: readonly string[], input?: string) => string | undefined;
  /** {@link run} for what is not text, such as files. */
  read: (args: readonly string[], input?: string) => Buffer | undefined;
  /** The folder from the top of the working tree, `''` or with a `/` at its end. */
  prefix: string;
}

/** Beyond this git is taken to have failed: lists of files are shorter, and files are asked for in portions. */
const MAX_OUTPUT = 128 * 1024 * 1024;

/** The configuration of a repository may name programs to run along; none of what archc asks needs them. */
const quiet = ['-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`];

/**
 * Opens the working tree that a folder lies in: a repository, a linked worktree, or a folder below one. Undefined when
 * there is none, it is bare, or git is not installed or refuses to work there. Never throws.
 */
export function openGit(folder: string): Git | undefined {
  const environment = gitEnvironment(folder);
  const read: Git['read'] = (args, input = '') => outputBytes(folder, environment, args, input);
  const run: Git['run'] = (args, input) => read(args, input)?.toString('utf8');
  if (run(['rev-parse', '--is-inside-work-tree'])?.trim() !== 'true') return undefined;
  const prefix = run(['rev-parse', '--show-prefix']);
  // Only the last line end is git's: the name of a folder may contain one.
  return prefix === undefined ? undefined : { run, read, prefix: prefix.slice(0, -1) };
}

/**
 * The environment for git. Within a hook git names its index (`GIT_INDEX_FILE`), which counts, and its folder
 * (`GIT_DIR`). With the latter, git takes the folder it runs in for the top of the working tree, which is wrong below
 * the top; so that is left out where git finds the same repository by itself.
 */
function gitEnvironment(folder: string): NodeJS.ProcessEnv {
  // Paths are names, not patterns: `[id].ts` is a file.
  const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_LITERAL_PATHSPECS: '1' };
  const { GIT_DIR: given, ...found } = environment;
  if (given === undefined || environment.GIT_WORK_TREE !== undefined) return environment;
  const absolute = resolve(given);
  const asked = ['rev-parse', '--absolute-git-dir'];
  const isSame =
    output(folder, found, asked) === output(folder, { ...environment, GIT_DIR: absolute }, asked);
  return isSame ? found : { ...environment, GIT_DIR: absolute };
}

function output(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[]): string | undefined {
  return outputBytes(cwd, env, args, '')?.toString('utf8');
}

function outputBytes(
  cwd: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  input: string,
): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...quiet, ...args], {
    cwd,
    env,
    input,
    maxBuffer: MAX_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  return status === 0 ? stdout : undefined;
}
