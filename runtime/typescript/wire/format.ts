import { isDateTime } from '../formats/dateTime.js';
import type { DateTime } from '../formats/dateTime.js';
import { isLocalDate } from '../formats/localDate.js';
import type { LocalDate } from '../formats/localDate.js';
import { isUrlString } from '../formats/urlString.js';
import type { UrlString } from '../formats/urlString.js';
import { isUuid } from '../formats/uuid.js';
import type { Uuid } from '../formats/uuid.js';
import type { Codec } from './Codec.js';
import type { Path } from './Path.js';
import { refuse, refuseKind } from './refuse.js';

function format<F extends string>(wanted: string, isFormat: (text: string) => text is F): Codec<F> {
  const check = (value: unknown, at?: Path): F => {
    if (typeof value !== 'string') refuseKind(at, wanted, value);
    if (!isFormat(value)) refuse(at, 'format', `Expected ${wanted}.`);
    return value;
  };
  return { decode: check, encode: check };
}

/** A moment: RFC 3339 in UTC with `Z` and exactly three fraction digits. Make one with `dateTime`. */
export function datetime(): Codec<DateTime> {
  return format('a date and time such as 2026-01-31T12:00:00.000Z', isDateTime);
}

/** A day that exists, as `YYYY-MM-DD`. Make one with `localDate`. */
export function date(): Codec<LocalDate> {
  return format('a date such as 2026-01-31', isLocalDate);
}

/** A UUID in lower case; upper case is refused in both directions. Make one with `uuid`. */
export function uuid(): Codec<Uuid> {
  return format('a UUID in lower case', isUuid);
}

/** An absolute URL, kept character for character. Make one with `urlString`. */
export function url(): Codec<UrlString> {
  return format('an absolute URL', isUrlString);
}
