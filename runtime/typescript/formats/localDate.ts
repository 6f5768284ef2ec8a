import { ValidationError } from '../errors/ValidationError.js';
import type { Branded } from './Branded.js';

/** A calendar day without time or zone: `YYYY-MM-DD`, years 0001 to 9999. */
export type LocalDate = Branded<'LocalDate'>;

const CANONICAL = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is `YYYY-MM-DD` and that day exists (leap years counted). */
export function isLocalDate(text: string): text is LocalDate {
  if (!CANONICAL.test(text) || text.startsWith('0000')) return false;
  // Date.parse rolls 30 February over into March; writing it back tells.
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Makes a LocalDate from `YYYY-MM-DD` or from a Date.
 * Caveat: of a Date the UTC day is taken, so that the result does not depend on the machine.
 * @throws ValidationError (`format`) when there is no such day.
 */
export function localDate(value: string | Date): LocalDate {
  const text = typeof value === 'string' ? value : utcDay(value);
  if (!isLocalDate(text)) throw new ValidationError('', 'format', 'Expected a date such as 2026-01-31.');
  return text;
}

function utcDay(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  return iso.slice(0, iso.indexOf('T'));
}
