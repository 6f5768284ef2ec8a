import { type ChildProcess, spawn } from 'node:child_process';
import { runTool } from './toolchains/tools.js';

/** A server of a generated package. */
export interface Uvicorn {
  process: ChildProcess;
  /** Where it answers, without a slash at the end. */
  base: string;
  /** What it wrote to its standard error until now. */
  log: () => string;
}

/** Serves `app` of `src/serve.py` in a package, at a port that is free. Rejects with the log when it ends before it answers. */
export async function startUvicorn(sdk: string): Promise<Uvicorn> {
  const { stdout: python } = await runTool(sdk, 'python', ['-c', 'import sys; print(sys.executable)']);
  const args = ['-B', '-m', 'uvicorn', 'serve:app', '--host=127.0.0.1', '--port=0', '--app-dir=src'];
  const server = spawn(python.trim(), args, { cwd: sdk, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  const base = await new Promise<string>((resolve, reject) => {
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      const address = /running on (http:\S+)/.exec(log)?.[1];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => {
      reject(new Error(log));
    });
  });
  return { process: server, base, log: () => log };
}
