import { ValidationError } from '../errors/ValidationError.js';
import { utf8Length } from './utf8Length.js';

/**
 * Headers of a call: texts by their names in lower case. One that is not there is undefined. Some are secrets, so `console.log` and
 * `JSON.stringify` show the names alone; a copy (`{ ...headers }`) shows all.
 */
export type CallHeaders = Readonly<Partial<Record<string, string>>>;

const shown = '<redacted>';
const inspect = Symbol.for('nodejs.util.inspect.custom');

const MAX_COUNT = 100;
const MAX_NAME_BYTES = 128;
const MAX_VALUE_BYTES = 8 << 10;
const MAX_BYTES = 32 << 10;

/** A token of RFC 9110. Asked before the name is put into lower case, which makes a `k` of the Kelvin sign. */
const token = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
/** Control characters and lone surrogates. */
const unfit = /[\p{Cc}\p{Cs}]/u;

/**
 * The same headers with their names in lower case, in a frozen object that inherits nothing.
 * @throws ValidationError for more than 100 headers, 128 bytes of a name, 8 KiB of a value or 32 KiB in all (in UTF-8), a name that is
 * no HTTP token, a control character in a value, or two names that differ in case only. It quotes no value.
 */
export function callHeaders(given: CallHeaders): CallHeaders {
  const headers = Object.create(null) as Record<string, string>;
  let count = 0;
  let bytes = 0;
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    count += 1;
    if (count > MAX_COUNT) refuse('maxItems', `at most ${MAX_COUNT} headers`);
    if (key.length > MAX_NAME_BYTES || !token.test(key)) {
      refuse('format', `names of headers that are HTTP tokens of at most ${MAX_NAME_BYTES} bytes`);
    }
    const name = key.toLowerCase();
    bytes += name.length + checked(name, value);
    if (bytes > MAX_BYTES) refuse('maxLength', `headers of at most ${MAX_BYTES} bytes in all`);
    if (name in headers) refuse('format', `the header ${name} once`);
    headers[name] = value;
  }
  return Object.freeze(Object.defineProperties(headers, withoutValues));
}

/** What consoles and JSON ask for. No header has such a name: theirs are in lower case. Neither is seen by who goes through them. */
const withoutValues: PropertyDescriptorMap = {
  toJSON: { value: namesOnly },
  [inspect]: { value: namesOnly },
};

function namesOnly(this: CallHeaders): CallHeaders {
  return Object.fromEntries(Object.keys(this).map((name) => [name, shown]));
}

/** The length of a value that may be sent. */
function checked(name: string, value: unknown): number {
  if (typeof value !== 'string') return refuse('type', `the header ${name} to be a text`);
  const bytes = utf8Length(value, MAX_VALUE_BYTES);
  if (bytes > MAX_VALUE_BYTES) refuse('maxLength', `at most ${MAX_VALUE_BYTES} bytes in the header ${name}`);
  if (unfit.test(value)) refuse('format', `no control character in the header ${name}`);
  return bytes;
}

function refuse(rule: 'format' | 'maxItems' | 'maxLength' | 'type', wanted: string): never {
  throw new ValidationError('headers', rule, `The context of a call: wanted ${wanted}.`);
}
