import {
  DeadlineExceededError,
  decodeError,
  InvalidResultError,
  NotImplementedError,
  UnknownCommandError,
} from '../../index.js';
import type { CommandError, ErrorType } from '../../index.js';
import { CancelledError } from './CancelledError.js';
import { FrameTooLargeError } from './FrameTooLargeError.js';
import { NotReadyError } from './NotReadyError.js';
import { OverloadedError } from './OverloadedError.js';
import { SpecMismatchError } from './SpecMismatchError.js';

/** What a request may be answered with besides the errors of its contract. */
const protocolErrors: readonly ErrorType[] = [
  OverloadedError,
  NotReadyError,
  DeadlineExceededError,
  FrameTooLargeError,
  CancelledError,
  SpecMismatchError,
];

/** The command an error answers: its name, the errors it declares, how many commands the worker has. */
export interface FailedCommand {
  readonly name: string;
  readonly errors: readonly ErrorType[];
  readonly known: number;
}

/**
 * The typed error that the `error` member of an answer stands for. Never throws; what `decodeError`
 * says about unknown codes and broken data holds here too. Errors of the contract win over those of
 * the protocol that have the same code.
 */
export function restoreError(command: FailedCommand, error: unknown): CommandError {
  const { code, message, data } = readError(error);
  if (command.errors.every((type) => type.code !== code)) {
    if (code === NotImplementedError.code) return new NotImplementedError(command.name);
    if (code === UnknownCommandError.code) return new UnknownCommandError(command.name, command.known);
    if (code === InvalidResultError.code) return new InvalidResultError(command.name);
  }
  return decodeError({ errors: [...command.errors, ...protocolErrors] }, { code, message, data });
}

function readError(error: unknown): { code: unknown; message: unknown; data: unknown } {
  if (typeof error !== 'object' || error === null)
    return { code: undefined, message: undefined, data: undefined };
  const { message, data } = error as { message?: unknown; data?: unknown };
  if (typeof data !== 'object' || data === null) return { code: undefined, message, data: undefined };
  const inner = data as { code?: unknown; data?: unknown };
  return { code: inner.code, message, data: inner.data };
}
