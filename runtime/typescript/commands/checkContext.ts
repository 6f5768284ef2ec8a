import { ValidationError } from '../errors/ValidationError.js';
import { callHeaders } from './callHeaders.js';
import type { CommandContext } from './CommandContext.js';
import { traceContext } from './traceContext.js';
import { utf8Length } from './utf8Length.js';

/** Longest session, user or call id. */
const MAX_ID_BYTES = 1024;

/**
 * What is known of a context, checked: what a transport makes of what a stranger sent, and what is sent on. Names of headers
 * are put into lower case; without a `trace`, that of the headers counts; a trace that is not valid is none, as W3C has it.
 * @throws ValidationError for headers that `CallHeaders` cannot hold, an id that is no text or has more than 1 KiB, or a deadline that
 * is no time.
 */
export function checkContext(partial: Partial<CommandContext>): Partial<CommandContext> {
  const { context, sessionId, userId, deadline, signal } = partial;
  const ids = { sessionId, userId, 'context.id': context?.id };
  for (const [field, id] of Object.entries(ids)) if (id !== undefined) checkId(field, id);
  if (deadline !== undefined && !(deadline instanceof Date && !Number.isNaN(deadline.getTime()))) {
    throw new ValidationError('deadline', 'format', 'deadline is no time.');
  }
  const headers = partial.headers && callHeaders(partial.headers);
  const { traceparent, tracestate } = partial.trace ?? headers ?? {};
  const trace = traceContext(traceparent, tracestate);
  return {
    ...(context && { context }),
    ...(sessionId !== undefined && { sessionId }),
    ...(userId !== undefined && { userId }),
    ...(headers && { headers }),
    ...(deadline && { deadline }),
    ...(trace && { trace }),
    ...(signal && { signal }),
  };
}

/** Takes anything: what a stranger sent may have been passed on as it came. */
function checkId(field: string, id: unknown): void {
  if (typeof id !== 'string') throw new ValidationError(field, 'type', `${field} is no text.`);
  if (utf8Length(id, MAX_ID_BYTES) > MAX_ID_BYTES) {
    throw new ValidationError(field, 'maxLength', `${field} has more than ${MAX_ID_BYTES} bytes.`);
  }
}
