import { CommandError } from './CommandError.js';

/** The command is declared but has no implementation yet: its handler is still the stub. */
export class NotImplementedError extends CommandError<'NOT_IMPLEMENTED', undefined> {
  static readonly code = 'NOT_IMPLEMENTED';
  override readonly name = 'NotImplementedError';

  constructor(command: string, options?: ErrorOptions) {
    super(NotImplementedError.code, `The command "${command}" is not implemented.`, undefined, options);
  }
}
