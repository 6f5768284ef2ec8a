import type { CommandIo } from './CommandIo.js';

/** The process itself. A reader that went away (`archc plan | head`) is no failure. */
export function processIo(): CommandIo {
  const onClosed = new Set<() => void>();
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      for (const listener of onClosed) listener();
    });
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => performance.now(),
    readStdin,
    stdout: { write: (text) => void process.stdout.write(text), isTerminal: process.stdout.isTTY },
    stderr: { write: (text) => void process.stderr.write(text), isTerminal: process.stderr.isTTY },
    onInterrupt: (listener) => {
      const stop = (): void => {
        onClosed.delete(listenOnce);
        for (const signal of signals) process.off(signal, listenOnce);
      };
      const listenOnce = (): void => {
        stop();
        listener();
      };
      onClosed.add(listenOnce);
      for (const signal of signals) process.on(signal, listenOnce);
      return stop;
    },
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
