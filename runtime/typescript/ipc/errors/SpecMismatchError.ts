import { CommandError, wire } from '../../index.js';
import type { JsonValue } from '../../index.js';
import type { SpecDifference } from '../connection/specDifference.js';

/** What travels with a SpecMismatchError: versions of the protocol, or hashes of the specs. */
export interface SpecMismatchData {
  readonly expected: JsonValue;
  readonly actual: JsonValue;
  /** The digest of each command of the worker, by its name, when it says. */
  readonly commands?: Readonly<Record<string, string>>;
}

/**
 * Client and worker speak other versions of the protocol or were generated from other specs. No
 * attempt to connect is repeated after it: one of the two must be built again.
 */
export class SpecMismatchError extends CommandError<'SPEC_MISMATCH', SpecMismatchData> {
  static readonly code = 'SPEC_MISMATCH';
  static readonly dataCodec: wire.Codec<SpecMismatchData> = wire.record<SpecMismatchData>(
    'SpecMismatchData',
    { expected: wire.json(), actual: wire.json(), commands: wire.optional(wire.map(wire.string())) },
  );
  override readonly name = 'SpecMismatchError';
  /** Which commands differ, where both sides say what theirs were generated from. */
  readonly difference: SpecDifference | undefined;

  /** `known` is for who knows which side has what. */
  constructor(
    data: SpecMismatchData,
    options?: ErrorOptions,
    known: { message?: string; difference?: SpecDifference | undefined } = {},
  ) {
    super(
      SpecMismatchError.code,
      known.message ??
        `Client and worker were not generated from the same specs: expected ${JSON.stringify(data.expected)}, found ${JSON.stringify(data.actual)}.`,
      data,
      options,
    );
    this.difference = known.difference;
  }
}
