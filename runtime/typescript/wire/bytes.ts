import { decodeBase64, encodeBase64 } from './base64.js';
import type { Codec } from './Codec.js';
import { checkLength } from './length.js';
import type { LengthOptions } from './length.js';
import { refuse, refuseKind } from './refuse.js';

/** Bytes: Uint8Array in the program, standard padded base64 on the wire. Lengths count bytes. */
export function bytes(options: LengthOptions = {}): Codec<Uint8Array> {
  return {
    decode: (value, at) => {
      if (typeof value !== 'string') refuseKind(at, 'a base64 string', value);
      const decoded = decodeBase64(value) ?? refuse(at, 'format', 'Expected standard base64 with padding.');
      checkLength(decoded.length, 'bytes', at, options);
      return decoded;
    },
    encode: (value, at) => {
      if (!isUint8Array(value)) refuseKind(at, 'a Uint8Array', value);
      checkLength(value.length, 'bytes', at, options);
      return encodeBase64(value);
    },
  };
}

// Not instanceof: test environments and iframes bring a second Uint8Array.
function isUint8Array(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}
