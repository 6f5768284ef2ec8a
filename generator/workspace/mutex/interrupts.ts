const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Signals come to the process as a whole, so what they mean is kept once for all of it. */
const cleanups: (() => void)[] = [];
let shields = 0;
let pending: NodeJS.Signals | undefined;

/**
 * Has `cleanup` called, synchronously, when a signal ends the process; the last one registered goes first. Returns what
 * takes it back. The process then ends by the signal itself, as if nobody had listened: a shell sees 130 for Ctrl-C.
 * A program that listens to the signal too decides for itself what to do, and nothing is called.
 */
export function onInterrupt(cleanup: () => void): () => void {
  if (cleanups.length === 0) for (const signal of signals) process.on(signal, interrupted);
  cleanups.push(cleanup);
  return () => {
    const index = cleanups.indexOf(cleanup);
    if (index === -1) return;
    cleanups.splice(index, 1);
    if (cleanups.length === 0) for (const signal of signals) process.off(signal, interrupted);
  };
}

/** Work that a signal waits for: it is short, and better finished than cleaned up. Gives what the work gives. */
export async function shielded<T>(work: () => Promise<T>): Promise<T> {
  const forget = onInterrupt(() => undefined);
  shields += 1;
  try {
    return await work();
  } finally {
    shields -= 1;
    if (shields === 0 && pending !== undefined) endBy(pending);
    forget();
  }
}

function interrupted(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  if (shields > 0) pending = signal;
  else endBy(signal);
}

function endBy(signal: NodeJS.Signals): void {
  pending = undefined;
  for (const cleanup of cleanups.splice(0).toReversed()) cleanup();
  for (const known of signals) process.off(known, interrupted);
  process.kill(process.pid, signal);
}
