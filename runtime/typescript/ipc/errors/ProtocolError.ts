import { CommandError } from '../../index.js';

/**
 * The worker sent bytes that are not the protocol, or says that this client did. The connection is
 * closed after it, and no call is repeated. Only clients report it; it never travels.
 */
export class ProtocolError extends CommandError<'PROTOCOL_ERROR', undefined> {
  static readonly code = 'PROTOCOL_ERROR';
  override readonly name = 'ProtocolError';

  constructor(message: string, options?: ErrorOptions) {
    super(ProtocolError.code, message, undefined, options);
  }
}
