import { CommandError, wire } from '../../index.js';

/** What travels with an OverloadedError. */
export interface OverloadedData {
  /** Milliseconds after which another attempt makes sense. */
  readonly retryAfterMs: number;
}

/**
 * The request was not started: the worker has too many, or refuses work under memory pressure, or
 * too much waits on this side to be sent. It is safe to send it again later.
 */
export class OverloadedError extends CommandError<'OVERLOADED', OverloadedData> {
  static readonly code = 'OVERLOADED';
  static readonly dataCodec: wire.Codec<OverloadedData> = wire.record<OverloadedData>('OverloadedData', {
    retryAfterMs: wire.float64({ min: 0 }),
  });
  override readonly name = 'OverloadedError';

  constructor(data: OverloadedData, options?: ErrorOptions) {
    super(OverloadedError.code, `Overloaded; try again in ${data.retryAfterMs} ms.`, data, options);
  }
}
