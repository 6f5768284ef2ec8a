import { ValidationError } from '../errors/ValidationError.js';
import type { Branded } from './Branded.js';
import { isLocalDate } from './localDate.js';

/** A moment in UTC with milliseconds: `YYYY-MM-DDTHH:MM:SS.sssZ`, years 0001 to 9999. */
export type DateTime = Branded<'DateTime'>;

const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d`;
const CANONICAL = new RegExp(String.raw`^\d{4}-\d{2}-\d{2}T${TIME}\.\d{3}Z$`);
const RFC_3339 = new RegExp(
  String.raw`^(?<day>\d{4}-\d{2}-\d{2})[Tt ](?<time>${TIME})(?:\.(?<fraction>\d+))?(?<zone>[Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$`,
);

/** Whether the text is a DateTime in canonical form. Leap seconds are refused: Date has none. */
export function isDateTime(text: string): text is DateTime {
  return CANONICAL.test(text) && isLocalDate(text.slice(0, 10));
}

/**
 * Makes a DateTime from RFC 3339 text with any offset, or from a Date.
 * Caveat: digits of the second beyond milliseconds are cut off, not rounded.
 * @throws ValidationError (`format`) when it is no real moment of the years 0001 to 9999.
 */
export function dateTime(value: string | Date): DateTime {
  const moment = typeof value === 'string' ? parse(value) : value;
  const text = Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
  if (!isDateTime(text)) {
    throw new ValidationError(
      '',
      'format',
      'Expected an RFC 3339 date and time such as 2026-01-31T12:00:00.000Z.',
    );
  }
  return text;
}

function parse(text: string): Date {
  const { day = '', time = '', fraction = '', zone = '' } = RFC_3339.exec(text)?.groups ?? {};
  if (!isLocalDate(day)) return new Date(Number.NaN);
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  return new Date(`${day}T${time}.${milliseconds}${zone.toUpperCase()}`);
}
