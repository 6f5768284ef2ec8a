const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_DIGIT = 255;
const digits = new Uint8Array(128).fill(NO_DIGIT);
for (let value = 0; value < ALPHABET.length; value++) digits[ALPHABET.charCodeAt(value)] = value;

/** Standard, padded base64 of the bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b, c] = bytes.subarray(index, index + 3);
    text += digit(a >> 2) + digit((a << 4) | ((b ?? 0) >> 4));
    text += b === undefined ? '=' : digit((b << 2) | ((c ?? 0) >> 6));
    text += c === undefined ? '=' : digit(c);
  }
  return text;
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

function digit(value: number): string {
  return ALPHABET.charAt(value & 63);
}
