import type { CommandError } from '../../index.js';

/** A request as a connection sees it: what to send, and who is told what came of it. */
export interface ConnectionRequest {
  readonly method: string;
  /** The parameters as JSON text. */
  readonly paramsText: string;
  readonly attachment: Uint8Array | undefined;
  /** The `meta` of the message as JSON text, as of now; undefined for none. */
  metaText(): string | undefined;
  /** The terminal answer is a result. Nothing follows. */
  succeeded(result: unknown, attachment: Uint8Array | undefined): void;
  /** The terminal answer is this `error` member. Nothing follows. */
  refused(error: unknown): void;
  /** One item of a stream came. */
  item(seq: unknown, item: unknown): void;
  /** The connection ended before the answer came. Nothing follows. */
  lost(error: CommandError): void;
}
