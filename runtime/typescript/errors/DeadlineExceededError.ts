import { CommandError } from './CommandError.js';

/**
 * The deadline of the call passed, as either side noticed. Caveat: the command may have taken
 * effect all the same.
 */
export class DeadlineExceededError extends CommandError<'DEADLINE_EXCEEDED', undefined> {
  static readonly code = 'DEADLINE_EXCEEDED';
  override readonly name = 'DeadlineExceededError';

  constructor(options?: ErrorOptions) {
    super(DeadlineExceededError.code, 'The deadline of the call passed.', undefined, options);
  }
}
