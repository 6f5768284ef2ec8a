import { hash } from 'node:crypto';

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
