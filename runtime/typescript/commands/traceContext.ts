/** Where a call stands in a distributed trace, as W3C Trace Context has it. Whoever makes a span of its own makes one of these with its id. */
export interface TraceContext {
  /** The header as it came. */
  readonly traceparent: string;
  /** What tracers added, as it came. */
  readonly tracestate?: string;
  /** The id of the whole trace: 32 hexadecimal digits. */
  readonly traceId: string;
  /** The id of the caller's span: 16 hexadecimal digits. */
  readonly parentId: string;
  /** Whether the caller records the trace. */
  readonly sampled: boolean;
}

/** One of version 00 has 55 characters; later versions may say more. */
const MAX_TRACEPARENT = 256;
const MAX_TRACESTATE = 512;
const MAX_MEMBERS = 32;

const layout = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-[\x21-\x7e]*)?$/;
const zeros = /^0+$/;
const memberLayout = /^([a-z0-9][a-z0-9_*/@-]{0,255})=([\x20-\x2b\x2d-\x3c\x3e-\x7e]{1,256})$/;

/**
 * Reads `traceparent` and `tracestate`. As the standard says, a `traceparent` that is not valid is none, and a `tracestate` that is
 * not valid is left out; without a `traceparent` it means nothing. Never throws.
 */
export function traceContext(traceparent: unknown, tracestate?: unknown): TraceContext | undefined {
  if (typeof traceparent !== 'string' || traceparent.length > MAX_TRACEPARENT) return undefined;
  const [, version, traceId, parentId, flags, more] = layout.exec(traceparent) ?? [];
  if (version === undefined || traceId === undefined || parentId === undefined || flags === undefined) {
    return undefined;
  }
  if (version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (zeros.test(traceId) || zeros.test(parentId)) return undefined;
  const sampled = (parseInt(flags, 16) & 1) === 1;
  const state = isTracestate(tracestate) ? { tracestate } : {};
  return Object.freeze({ traceparent, ...state, traceId, parentId, sampled });
}

function isTracestate(text: unknown): text is string {
  if (typeof text !== 'string' || text.length > MAX_TRACESTATE) return false;
  const keys = new Set<string>();
  for (const part of text.split(',')) {
    const member = part.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');
    // Empty members are allowed, and are none.
    if (member === '') continue;
    const key = memberLayout.exec(member)?.[1];
    if (key === undefined || keys.has(key)) return false;
    keys.add(key);
  }
  return keys.size > 0 && keys.size <= MAX_MEMBERS;
}
