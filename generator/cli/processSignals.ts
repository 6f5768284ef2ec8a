import type { SignalSource } from '../workspace/mutex/interrupts.js';

/** What ends a process, unless it listens. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The signals of this process. Whoever listens besides, such as `archc watch`, decides alone what to do, and nobody else
 * is told. A process that is ended this way ends by the signal itself: a shell sees 130 for Ctrl-C.
 */
export const processSignals: SignalSource = {
  listen(interrupted) {
    const heard = (signal: NodeJS.Signals): void => {
      if (process.listenerCount(signal) === 1) interrupted(signal);
    };
    for (const signal of endingSignals) process.on(signal, heard);
    return () => {
      for (const signal of endingSignals) process.off(signal, heard);
    };
  },
  end(signal) {
    process.kill(process.pid, signal);
  },
};
