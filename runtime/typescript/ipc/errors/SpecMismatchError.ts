import { CommandError, wire } from '../../index.js';
import type { JsonValue } from '../../index.js';

/** What travels with a SpecMismatchError: versions of the protocol, or hashes of the specs. */
export interface SpecMismatchData {
  readonly expected: JsonValue;
  readonly actual: JsonValue;
}

/**
 * Client and worker speak other versions of the protocol or were generated from other specs. No
 * attempt to connect is repeated after it: one of the two must be built again.
 */
export class SpecMismatchError extends CommandError<'SPEC_MISMATCH', SpecMismatchData> {
  static readonly code = 'SPEC_MISMATCH';
  static readonly dataCodec: wire.Codec<SpecMismatchData> = wire.record<SpecMismatchData>(
    'SpecMismatchData',
    { expected: wire.json(), actual: wire.json() },
  );
  override readonly name = 'SpecMismatchError';

  /** `message` is for who knows which side has what. */
  constructor(data: SpecMismatchData, options?: ErrorOptions, message?: string) {
    super(
      SpecMismatchError.code,
      message ??
        `Client and worker were not generated from the same specs: expected ${JSON.stringify(data.expected)}, found ${JSON.stringify(data.actual)}.`,
      data,
      options,
    );
  }
}
