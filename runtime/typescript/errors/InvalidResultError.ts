import { CommandError } from './CommandError.js';

/**
 * The implementation returned something that breaks the contract's result codec. The fault is the
 * implementation's, never the caller's; `cause` is the ValidationError that tells where.
 */
export class InvalidResultError extends CommandError<'INVALID_RESULT', undefined> {
  static readonly code = 'INVALID_RESULT';
  override readonly name = 'InvalidResultError';

  constructor(command: string, options?: ErrorOptions) {
    super(
      InvalidResultError.code,
      `The result of the command "${command}" breaks its contract.`,
      undefined,
      options,
    );
  }
}
