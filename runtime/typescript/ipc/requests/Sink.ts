/** Who waits for what comes of a request. Exactly one of `result` and `fail` is called, once, at the end. */
export interface Sink {
  result(value: unknown, attachment: Uint8Array | undefined): void;
  fail(error: unknown): void;
  /** @throws ProtocolError when the worker may not send this item. */
  item(seq: unknown, value: unknown): void;
}
