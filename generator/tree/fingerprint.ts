import { hash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';

/** How the content of a file is compared; see {@link fingerprint}. */
export interface Fingerprint {
  /** sha256 of the text with LF line ends and without a byte order mark. */
  written: string;
  /** sha256 of the text without any whitespace: unchanged by a formatter that only moves code. Empty if not text. */
  loose: string;
}

/** sha256 in hex; a string is hashed as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** sha256 (hex) of parts that cannot run into each other. */
export function digest(parts: Iterable<string>): string {
  return sha256([...parts].map((part) => `${part.length}:${part}`).join(''));
}

/** LF line ends, no byte order mark: what git's `autocrlf` and editors on Windows may have changed is no edit. */
export function normaliseText(text: string): string {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body;
}

/** The hash that ignores layout. Caveat: a person's edit that only changes whitespace does not show in it. */
export function looseHash(text: string): string {
  return sha256(text.replace(/\s+/g, ''));
}

/**
 * The two hashes by which a file on disk is recognised as archc's own.
 * Bytes that are not UTF-8 get no loose hash: decoding them would make different files look equal.
 */
export function fingerprint(bytes: Uint8Array): Fingerprint {
  if (!isUtf8(bytes)) return { written: sha256(bytes), loose: '' };
  const text = normaliseText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  return { written: sha256(text), loose: looseHash(text) };
}
