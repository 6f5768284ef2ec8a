import { ValidationError } from '../errors/ValidationError.js';
import type { Branded } from './Branded.js';

/** A UUID of any version, in lower case with hyphens. */
export type Uuid = Branded<'Uuid'>;

const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text is a UUID in its canonical (lower case) form. */
export function isUuid(text: string): text is Uuid {
  return CANONICAL.test(text);
}

/**
 * Makes a Uuid from text in either case.
 * @throws ValidationError (`format`) when the text is no hyphenated UUID.
 */
export function uuid(text: string): Uuid {
  const canonical = text.toLowerCase();
  if (!isUuid(canonical)) throw new ValidationError('', 'format', 'Expected a UUID.');
  return canonical;
}
