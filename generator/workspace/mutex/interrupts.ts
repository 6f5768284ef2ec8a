/**
 * How a signal that ends this process is heard. The command line says so; a program that uses archc as a library keeps its
 * own ways, and what a signal then leaves behind is put in order by the next run.
 */
export interface SignalSource {
  /** Has `interrupted` called on such a signal, until what it returns is called. */
  listen(interrupted: (signal: NodeJS.Signals) => void): () => void;
  /** Ends the process by the signal, as if nobody had listened. */
  end(signal: NodeJS.Signals): void;
}

/** Signals come to the process as a whole, so what they mean is kept once for all of it. */
const cleanups: (() => void)[] = [];
let source: SignalSource | undefined;
let stop: (() => void) | undefined;
let shields = 0;
let pending: NodeJS.Signals | undefined;

/** Says where signals come from, for the rest of the process; to be called before anything is cleaned up after. */
export function heedSignals(from: SignalSource): void {
  source = from;
}

/**
 * Has `cleanup` called, synchronously, when a signal ends the process; the last one registered goes first. Returns what
 * takes it back. Without a {@link SignalSource} it is never called.
 */
export function onInterrupt(cleanup: () => void): () => void {
  if (cleanups.length === 0) stop = source?.listen(interrupted);
  cleanups.push(cleanup);
  return () => {
    const index = cleanups.indexOf(cleanup);
    if (index === -1) return;
    cleanups.splice(index, 1);
    if (cleanups.length === 0) stop?.();
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
  if (shields > 0) pending = signal;
  else endBy(signal);
}

function endBy(signal: NodeJS.Signals): void {
  pending = undefined;
  for (const cleanup of cleanups.splice(0).toReversed()) cleanup();
  stop?.();
  source?.end(signal);
}
