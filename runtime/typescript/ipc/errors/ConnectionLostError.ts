import { CommandError } from '../../index.js';

/**
 * There is no connection to the worker: it could not be made, it broke, or this client was closed. The
 * message says where and why; `cause` is the error of the system, where there was one.
 * Only clients report it; it never travels. Caveat: a command that was sent may have taken effect.
 */
export class ConnectionLostError extends CommandError<'CONNECTION_LOST', undefined> {
  static readonly code = 'CONNECTION_LOST';
  override readonly name = 'ConnectionLostError';
  /** Whether another attempt would end alike: the path can be that of no socket. */
  readonly permanent: boolean;

  /** `permanent` is false unless the options say otherwise. */
  constructor(message: string, options: ErrorOptions & { readonly permanent?: boolean } = {}) {
    const { permanent = false, ...rest } = options;
    super(ConnectionLostError.code, message, undefined, rest);
    this.permanent = permanent;
  }
}
