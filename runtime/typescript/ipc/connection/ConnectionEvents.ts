import type { CommandError } from '../../index.js';

/** What a connection tells its owner. */
export interface ConnectionEvents {
  /** Requests that had to wait may be sent now. */
  onRoom(): void;
  /** The parameters of an `$/event`, unchecked. */
  onEvent(params: unknown): void;
  /** The worker takes no new requests on this connection; those in flight are still answered. */
  onGoodbye(): void;
  /** The connection has ended. Its requests are told afterwards. Called once, and last. */
  onEnd(error: CommandError): void;
}
