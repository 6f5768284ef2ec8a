import { ValidationError } from '../errors/ValidationError.js';
import type { Branded } from './Branded.js';

/** An absolute URL as text. */
export type UrlString = Branded<'UrlString'>;

// The WHATWG parser repairs what other languages refuse: blanks, backslashes, lone surrogates
// and `https:host` without slashes. None of these may cross the wire.
const SHAPE = /^(?!(?:https?|wss?|ftp):(?!\/\/))[a-z][a-z0-9+.-]*:[^\s\\\p{Cc}\p{Cs}]+$/iu;

/** Whether the text is an absolute URL that needs no repair. */
export function isUrlString(text: string): text is UrlString {
  return SHAPE.test(text) && URL.canParse(text);
}

/**
 * Makes a UrlString in the form the URL standard serialises (`HTTPS://X` becomes `https://x/`).
 * @throws ValidationError (`format`) when the text is no absolute URL.
 */
export function urlString(text: string): UrlString {
  const canonical = isUrlString(text) ? new URL(text).href : '';
  if (!isUrlString(canonical)) throw new ValidationError('', 'format', 'Expected an absolute URL.');
  return canonical;
}
