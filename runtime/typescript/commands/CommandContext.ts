import type { CallHeaders } from './callHeaders.js';
import type { TraceContext } from './traceContext.js';

/** Where and as which call a command runs. */
export interface ExecutionContext {
  /** Identifies this call, for logs and traces. */
  readonly id: string;
  readonly environment: 'server' | 'browser';
}

/**
 * What a handler learns about its call besides the parameters. A call that it makes itself belongs to the same caller when it is
 * given this context: `client.gpuStats(params, { context })`, `GpuStats.execute(params, { context })`.
 */
export interface CommandContext {
  readonly context: ExecutionContext;
  readonly sessionId: string;
  readonly userId: string;
  /** What the caller sent along, such as a tenant or a token. Nothing in it was verified. */
  readonly headers: CallHeaders;
  /** When the caller stops waiting. */
  readonly deadline?: Date | undefined;
  /** The trace that the call belongs to. */
  readonly trace?: TraceContext | undefined;
  /** Aborts when the caller gives up, and at the deadline. Handlers that take long should watch it. */
  readonly signal?: AbortSignal;
}
