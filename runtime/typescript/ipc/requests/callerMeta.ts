import type { CallHeaders, CommandContext } from '../../index.js';

/** What the `meta` of a request says about its caller; see `docs/ipc.md`. */
export interface CallerMeta {
  readonly sessionId: string | undefined;
  readonly userId: string | undefined;
  readonly callId: string | undefined;
  readonly headers: CallHeaders | undefined;
  readonly traceparent: string | undefined;
  readonly tracestate: string | undefined;
}

/** What travels of a context that was checked, without the deadline, of which there may be an earlier one. */
export function callerMeta({
  sessionId,
  userId,
  context,
  headers,
  trace,
}: Partial<CommandContext>): CallerMeta {
  return {
    sessionId,
    userId,
    callId: context?.id,
    // A copy, since the headers of a context write no values.
    headers: headers && Object.keys(headers).length > 0 ? { ...headers } : undefined,
    traceparent: trace?.traceparent,
    tracestate: trace?.tracestate,
  };
}
