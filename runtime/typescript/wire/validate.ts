import type { Codec } from './Codec.js';

/**
 * Checks a typed value as if it had crossed the wire, and returns a copy with defaults filled in.
 * @throws ValidationError when it breaks the contract.
 */
export function validate<T, I>(codec: Codec<T, I>, input: NoInfer<I>): T {
  return codec.decode(codec.encode(input));
}
