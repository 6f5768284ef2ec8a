import { CommandError, defineCommand, wire } from '../../../runtime/typescript/index.js';
import type { CommandContract, ErrorType, JsonValue } from '../../../runtime/typescript/index.js';
import { defineEvent } from '../../../runtime/typescript/ipc/index.js';

export class TestFailedError extends CommandError<'TEST_FAILED', { why: string }> {
  static readonly code = 'TEST_FAILED';
  static readonly dataCodec = wire.record<{ why: string }>('TestFailedData', { why: wire.string() });

  constructor(data: { why: string }, options?: ErrorOptions) {
    super('TEST_FAILED', 'It failed.', data, options);
  }
}

/** A contract of the echo worker. */
export function contract<R>(
  name: string,
  result: wire.Codec<R>,
  idempotent = false,
): CommandContract<JsonValue, R> {
  const errors: readonly ErrorType[] = [TestFailedError];
  const rest = { environment: 'server', effect: 'read', accessLevel: 'user' } as const;
  return defineCommand({ name, description: '', params: wire.json(), result, errors, idempotent, ...rest });
}

export const echo = contract('echo', wire.json());
export const echoAgain = contract('echo', wire.json(), true);
export const count = contract('count', wire.int53());
export const tick = defineEvent('test:tick', wire.record<{ n: number }>('Tick', { n: wire.int53() }));
