import { CommandError } from '../../index.js';

/**
 * The worker cancelled the request on its own account. A call that its caller aborts rejects with
 * the reason of the caller's signal instead.
 */
export class CancelledError extends CommandError<'CANCELLED', undefined> {
  static readonly code = 'CANCELLED';
  override readonly name = 'CancelledError';

  constructor(options?: ErrorOptions) {
    super(CancelledError.code, 'The request was cancelled.', undefined, options);
  }
}
