import { CommandError } from './CommandError.js';
import type { ErrorType } from './ErrorType.js';
import { ValidationError } from './ValidationError.js';
import { validationRules } from './ValidationRule.js';

type AnyErrorConstructor = new (...args: unknown[]) => CommandError;
interface Received {
  readonly code: string;
  readonly message: string;
  readonly data: unknown;
}

/**
 * Re-creates the error a {@link WireError} stands for: an instance of the class the contract
 * declares for its code, or a ValidationError. Never throws, whatever the other side sent.
 *
 * Unknown codes, and known codes whose data is not valid, give a plain CommandError with that code
 * and the raw data. Something that is not a wire error at all gives code `INTERNAL`.
 * Caveat: a typed instance has the message of its own class, not the one that was sent.
 */
export function decodeError(
  contract: { readonly errors: readonly ErrorType[] },
  wireError: unknown,
): CommandError {
  const received = receive(wireError);
  if (received === undefined) return new CommandError('INTERNAL', 'The error could not be read.', undefined);
  const declared = contract.errors.find((type) => type.code === received.code);
  const typed = declared === undefined ? restoreValidation(received) : restore(declared, received.data);
  return typed ?? new CommandError(received.code, received.message, received.data);
}

function receive(wireError: unknown): Received | undefined {
  if (typeof wireError !== 'object' || wireError === null) return undefined;
  const { code, message, data } = wireError as { code?: unknown; message?: unknown; data?: unknown };
  return typeof code === 'string' && typeof message === 'string' ? { code, message, data } : undefined;
}

function restore(type: ErrorType, data: unknown): CommandError | undefined {
  // ErrorType hides the parameters because they differ per class; the codec yields the right ones.
  const construct = type as unknown as AnyErrorConstructor;
  try {
    return type.dataCodec === undefined ? new construct() : new construct(type.dataCodec.decode(data));
  } catch {
    return undefined;
  }
}

function restoreValidation({ code, message, data }: Received): ValidationError | undefined {
  if (code !== ValidationError.code || typeof data !== 'object' || data === null) return undefined;
  const { field, rule } = data as { field?: unknown; rule?: unknown };
  const known = validationRules.find((name) => name === rule);
  return typeof field === 'string' && known !== undefined
    ? new ValidationError(field, known, message)
    : undefined;
}
