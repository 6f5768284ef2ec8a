import { CommandError } from './CommandError.js';

const LONGEST_NAME = 100;

/**
 * No command of this name is registered. The message holds the wanted name (quoted, shortened) and
 * the number of known commands, but no suggestion: a stranger learns nothing about other commands.
 */
export class UnknownCommandError extends CommandError<'UNKNOWN_COMMAND', undefined> {
  static readonly code = 'UNKNOWN_COMMAND';
  override readonly name = 'UnknownCommandError';

  constructor(command: string, known: number, options?: ErrorOptions) {
    const name = JSON.stringify(command.slice(0, LONGEST_NAME));
    super(UnknownCommandError.code, `No command ${name} is registered (${known} known).`, undefined, options);
  }
}
