import { CommandError } from './CommandError.js';
import { DeadlineExceededError } from './DeadlineExceededError.js';
import type { ErrorType } from './ErrorType.js';
import { InvalidResultError } from './InvalidResultError.js';
import { NotImplementedError } from './NotImplementedError.js';
import { UnknownCommandError } from './UnknownCommandError.js';
import { ValidationError } from './ValidationError.js';
import type { WireError } from './WireError.js';

const INTERNAL: WireError = { code: 'INTERNAL', message: 'The command failed for an internal reason.' };

/**
 * Turns whatever a command threw into its wire form. Never throws.
 *
 * Errors the contract declares travel with their data; ValidationError travels with field and rule;
 * NotImplementedError, UnknownCommandError, DeadlineExceededError and InvalidResultError travel without
 * data. Anything else, also a CommandError the contract does not declare or one whose data breaks its codec, becomes
 * `INTERNAL` with a fixed message: no stack, cause or inner message leaves the process.
 */
export function encodeError(contract: { readonly errors: readonly ErrorType[] }, error: unknown): WireError {
  if (!isCommandError(error)) return { ...INTERNAL };
  const { code, message } = error;
  if (error instanceof ValidationError)
    return { code, message, data: { field: error.field, rule: error.rule } };
  if (isBuiltIn(error)) return { code, message };
  const declared = contract.errors.find((type) => type.code === code);
  if (declared === undefined) return { ...INTERNAL };
  if (declared.dataCodec === undefined) return { code, message };
  try {
    // The codec belongs to the class that owns this code; encode checks the data anyway.
    return { code, message, data: declared.dataCodec.encode(error.data as never) };
  } catch {
    return { ...INTERNAL };
  }
}

// A plain instanceof would give the type CommandError<any, any>.
function isCommandError(error: unknown): error is CommandError {
  return error instanceof CommandError;
}

function isBuiltIn(error: CommandError): boolean {
  return (
    error instanceof NotImplementedError ||
    error instanceof UnknownCommandError ||
    error instanceof DeadlineExceededError ||
    error instanceof InvalidResultError
  );
}
