import type { CommandContext } from '../../index.js';

/** What one call may add. */
export interface CallOptions {
  /** Aborting stops the call: it rejects with the signal's reason at once, and the worker is told. */
  readonly signal?: AbortSignal;
  /** Milliseconds from now until the call rejects with DeadlineExceededError. The worker is told too. */
  readonly deadlineMs?: number;
  /**
   * Of these, `sessionId`, `userId`, the id of the call, `headers` and `trace` travel, and so does the time that is left until the
   * `deadline`, unless `deadlineMs` is shorter. A `signal` here works as above, unless there is one above. What `checkContext`
   * refuses is refused with its ValidationError, and nothing is sent.
   */
  readonly context?: Partial<CommandContext>;
}

/** What a call that streams may add. */
export interface StreamOptions extends CallOptions {
  /** How many items may be on their way or wait to be consumed. A whole number from 1; default 16. */
  readonly credit?: number;
}

/** A result and the raw bytes that came with it, if any did. */
export interface Attached<R> {
  readonly result: R;
  readonly attachment: Uint8Array | undefined;
}
