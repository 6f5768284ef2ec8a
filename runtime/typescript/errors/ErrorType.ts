import type { Codec } from '../wire/Codec.js';
import type { CommandError } from './CommandError.js';

/**
 * The shape every generated error class has: a static `code`, a static `dataCodec` when the error
 * has fields, and a constructor `(data, options?)` with fields or `(options?)` without.
 *
 * Caveat: TypeScript cannot tie `dataCodec` to the constructor's first parameter here; the
 * generator keeps them equal.
 */
export interface ErrorType {
  readonly code: string;
  readonly dataCodec?: Codec<unknown, never>;
  new (...args: never[]): CommandError;
}
