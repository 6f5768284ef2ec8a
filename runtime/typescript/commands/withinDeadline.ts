import { DeadlineExceededError } from '../errors/DeadlineExceededError.js';
import type { CommandContext } from './CommandContext.js';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs a handler with a signal that also aborts at the deadline of its context, with a DeadlineExceededError.
 * Rejects with that error, and does not run it, when the deadline has passed.
 */
export async function withinDeadline<T>(
  context: CommandContext,
  run: (context: CommandContext) => Promise<T>,
): Promise<T> {
  if (context.deadline === undefined) return run(context);
  const expiresAt = context.deadline.getTime();
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Timers know no longer time than this, and may fire a little early.
  const wait = (): void => {
    const left = expiresAt - Date.now();
    if (left <= 0) abort.abort(new DeadlineExceededError());
    else timer = setTimeout(wait, Math.min(left, LONGEST_TIMER_MS));
  };
  wait();
  abort.signal.throwIfAborted();
  const signal =
    context.signal === undefined ? abort.signal : AbortSignal.any([context.signal, abort.signal]);
  try {
    return await run({ ...context, signal });
  } finally {
    clearTimeout(timer);
  }
}
