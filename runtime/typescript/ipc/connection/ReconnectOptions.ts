/** How often and how fast a client tries to connect, and repeats what may be repeated. */
export interface ReconnectOptions {
  /** Attempts before the calls that wait for a connection reject. Default 10. */
  readonly attempts?: number;
  /** The longest pause after the first failed attempt, in milliseconds; doubles each time. Default 50. */
  readonly initialDelayMs?: number;
  /** The longest pause after any attempt, in milliseconds. Default 2000. */
  readonly maxDelayMs?: number;
  /** How often one idempotent call is sent again after its connection was lost. Default 2. */
  readonly retries?: number;
  /** Gives numbers in [0, 1), for the length of the pauses. Default `Math.random`. */
  readonly random?: () => number;
}

/** The same, complete. */
export type ReconnectPolicy = Required<ReconnectOptions>;

/** Of a policy, what the pauses depend on. */
type Backoff = Pick<ReconnectPolicy, 'initialDelayMs' | 'maxDelayMs' | 'random'>;

/** Fills in the defaults; `false` means one attempt and no repetition. */
export function reconnectPolicy(options: ReconnectOptions | false = {}): ReconnectPolicy {
  const defaults = { attempts: 10, initialDelayMs: 50, maxDelayMs: 2000, retries: 2, random: Math.random };
  return options === false ? { ...defaults, attempts: 1, retries: 0 } : { ...defaults, ...options };
}

/** The pause after the nth failed attempt, from 1: exponential, with full jitter. */
export function backoffMs(policy: Backoff, attempt: number): number {
  return policy.random() * Math.min(policy.maxDelayMs, policy.initialDelayMs * 2 ** (attempt - 1));
}
