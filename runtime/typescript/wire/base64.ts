const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_DIGIT = 255;
const digits = new Uint8Array(128).fill(NO_DIGIT);
for (let value = 0; value < ALPHABET.length; value++) digits[ALPHABET.charCodeAt(value)] = value;

/** Bytes that are encoded at once: a multiple of 3, whose text fits in the arguments of a call. */
const PIECE = 6144;
const letters = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const PADDING = '='.charCodeAt(0);

/** Standard, padded base64 of the bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(Math.min(bytes.length, PIECE) / 3) * 4);
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    const length = encodePiece(bytes, start, Math.min(start + PIECE, bytes.length), codes);
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(0, length)) as string;
  }
  return text;
}

/** Writes the letters for some of the bytes, and gives how many they are. */
function encodePiece(bytes: Uint8Array, start: number, end: number, codes: Uint8Array): number {
  let written = 0;
  for (let index = start; index < end; index += 3) {
    const triple = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) codes[written++] = letters[(triple >> shift) & 63] ?? 0;
  }
  if (end === bytes.length) codes.fill(PADDING, written - ((3 - (bytes.length % 3)) % 3), written);
  return written;
}

/**
 * The bytes of standard, padded base64, or undefined when the text is anything else: the URL-safe
 * alphabet, blanks, missing padding, or unused bits at the end that are not zero.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let pending = 0;
  let bits = 0;
  let written = 0;
  for (let index = 0; index < text.length - padding; index++) {
    const value = digits[text.charCodeAt(index)] ?? NO_DIGIT;
    if (value === NO_DIGIT) return undefined;
    pending = (pending << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[written++] = pending >> bits;
    pending &= (1 << bits) - 1;
  }
  return pending === 0 ? bytes : undefined;
}
