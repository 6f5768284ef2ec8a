import { CommandError } from './CommandError.js';

/** A second command was registered under a name that is taken; the first one stays. */
export class DuplicateCommandError extends CommandError<'DUPLICATE_COMMAND', undefined> {
  static readonly code = 'DUPLICATE_COMMAND';
  override readonly name = 'DuplicateCommandError';

  constructor(command: string, options?: ErrorOptions) {
    super(DuplicateCommandError.code, `The command "${command}" is already registered.`, undefined, options);
  }
}
