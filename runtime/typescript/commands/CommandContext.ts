/** Where and as which call a command runs. */
export interface ExecutionContext {
  /** Identifies this call, for logs and traces. */
  readonly id: string;
  readonly environment: 'server' | 'browser';
}

/** What a handler learns about its call besides the parameters. */
export interface CommandContext {
  readonly context: ExecutionContext;
  readonly sessionId: string;
  readonly userId: string;
  /** Aborts when the caller gives up. Handlers that take long should watch it. */
  readonly signal?: AbortSignal;
}
