import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa, execaSync } from 'execa';

/** Whether a Rust toolchain is here. Without one the tests that need it are skipped, visibly. */
export const hasCargo = execaSync('cargo', ['--version'], { reject: false }).exitCode === 0;

/** Crates of tests share what they compile of others. */
export const targetFolder = process.env.CARGO_TARGET_DIR ?? join(tmpdir(), 'archc-test-target');

/** Nobody debugs what tests build, nor builds it twice: without either, compiling and linking cost about half. */
export const cargoEnv = {
  CARGO_TARGET_DIR: targetFolder,
  CARGO_TERM_COLOR: 'never',
  NO_COLOR: '1',
  CARGO_INCREMENTAL: '0',
  CARGO_PROFILE_DEV_DEBUG: '0',
};

export interface CargoRun {
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

/** Runs cargo in a folder. Compilers take their time, so there is no limit. */
export async function cargo(folder: string, args: readonly string[]): Promise<CargoRun> {
  const { exitCode, stdout, stderr } = await execa('cargo', args, {
    cwd: folder,
    reject: false,
    env: cargoEnv,
  });
  return { exitCode, stdout, stderr };
}

/** What cargo had to say, empty when it was content. */
export async function complaints(folder: string, args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await cargo(folder, args);
  return exitCode === 0 ? '' : `cargo ${args.join(' ')} gave ${exitCode}\n${stdout}\n${stderr}`;
}
