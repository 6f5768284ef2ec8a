import { heedSignals } from '../workspace/mutex/interrupts.js';
import { MAX_FILE_BYTES } from '../tree/Tree.js';
import type { CommandIo } from './CommandIo.js';
import { isCi } from './isCi.js';
import { endingSignals, processSignals } from './processSignals.js';

/** The process itself, whose signals are heeded from now on. A reader that went away (`archc plan | head`) is no failure. */
export function processIo(): CommandIo {
  heedSignals(processSignals);
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
    ...(process.stdin.isTTY && process.stderr.isTTY && !isCi(process.env) ? { ask } : {}),
    onInterrupt: (listener) => {
      const stop = (): void => {
        onClosed.delete(listenOnce);
        for (const signal of endingSignals) process.off(signal, listenOnce);
      };
      const listenOnce = (): void => {
        stop();
        listener();
      };
      onClosed.add(listenOnce);
      for (const signal of endingSignals) process.on(signal, listenOnce);
      return stop;
    },
  };
}

/** A closed terminal, or Ctrl-C, is no answer. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((answer) => {
    lines.once('close', () => {
      answer('');
    });
    lines.once('SIGINT', () => {
      process.stderr.write('\n');
      lines.close();
    });
    lines.question(question, (line) => {
      answer(line);
      lines.close();
    });
  });
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
