import { CommandError, wire } from '../../index.js';

/** What travels with an OverloadedError. */
export interface OverloadedData {
  /** Milliseconds after which another attempt makes sense. */
  readonly retryAfterMs: number;
  /** True when the command ran: its result was dropped, for too many results waited to be read by this client. */
  readonly ran?: boolean;
}

/**
 * The request was not started: the worker has too many, or refuses work under memory pressure, or
 * too much waits on this side to be sent. It is safe to send it again later, unless `data.ran` is true.
 */
export class OverloadedError extends CommandError<'OVERLOADED', OverloadedData> {
  static readonly code = 'OVERLOADED';
  static readonly dataCodec: wire.Codec<OverloadedData> = wire.record<OverloadedData>('OverloadedData', {
    retryAfterMs: wire.float64({ min: 0 }),
    ran: wire.optional(wire.boolean()),
  });
  override readonly name = 'OverloadedError';

  constructor(data: OverloadedData, options?: ErrorOptions) {
    super(OverloadedError.code, messageOf(data), data, options);
  }
}

function messageOf({ retryAfterMs, ran }: OverloadedData): string {
  return ran === true
    ? 'The command ran, but its result was dropped: too many results waited to be read.'
    : `Overloaded; try again in ${retryAfterMs} ms.`;
}
