import type { wire } from '../../runtime/typescript/index.js';

/** Sends a value through its codec and through real JSON text, as a transport does. */
export function viaJson<T, I>(codec: wire.Codec<T, I>, value: NoInfer<I>): T {
  return codec.decode(JSON.parse(JSON.stringify(codec.encode(value))));
}
