import type { ErrorType } from '../errors/ErrorType.js';
import type { Codec } from '../wire/Codec.js';

/**
 * Everything both sides of a command agree on. `Input` is what callers pass, which differs from
 * `Params`, what handlers see, when parameters have defaults.
 */
export interface CommandContract<Params, Result, Input = Params> {
  readonly name: string;
  readonly description: string;
  readonly params: Codec<Params, Input>;
  readonly result: Codec<Result>;
  /** The typed errors callers may meet, each with its own code. */
  readonly errors: readonly ErrorType[];
  readonly environment: 'server' | 'browser' | 'both';
  readonly effect: 'read' | 'write';
  readonly idempotent: boolean;
  readonly accessLevel: string;
}
