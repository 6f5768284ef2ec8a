import { CommandError } from '../../index.js';

/**
 * There is no connection to the worker: it could not be made, it broke, or this client was closed.
 * Only clients report it; it never travels. Caveat: a command that was sent may have taken effect.
 */
export class ConnectionLostError extends CommandError<'CONNECTION_LOST', undefined> {
  static readonly code = 'CONNECTION_LOST';
  override readonly name = 'ConnectionLostError';

  constructor(message: string, options?: ErrorOptions) {
    super(ConnectionLostError.code, message, undefined, options);
  }
}
