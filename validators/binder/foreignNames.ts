import type { Refusal } from '../typelang/refusals.js';

const fewer = 'declare a type in "types" with just the fields that it has';
const scaled = 'use int64 in the smallest unit, or string with a pattern';
const patterned = 'use string with a pattern';

/**
 * Names that other languages and libraries have for types, and what to write instead. They count where nothing of the
 * project has the name.
 */
export const foreignNames: ReadonlyMap<string, Refusal> = new Map(
  Object.entries({
    Partial: { remedy: 'declare a type in "types" whose fields are "optional": true' },
    Required: { remedy: fewer },
    Pick: { remedy: fewer },
    Omit: { remedy: fewer },
    Readonly: { remedy: 'write the type alone' },
    NonNullable: { remedy: 'write the type without | null' },
    Exclude: { remedy: 'write the values that are meant as string literals' },
    Extract: { remedy: 'write the values that are meant as string literals' },
    Promise: { remedy: 'write what it gives: every command is asynchronous' },
    Awaited: { remedy: 'write what it gives: every command is asynchronous' },
    ReadonlyArray: { remedy: 'use T[]', write: 'Array' },
    List: { remedy: 'use T[]', write: 'Array' },
    Vec: { remedy: 'use T[]', write: 'Array' },
    Dict: { remedy: 'use Record<string, T>', write: 'Record' },
    HashMap: { remedy: 'use Record<string, T>', write: 'Record' },
    Optional: { remedy: 'write T | null, or mark the field optional' },
    Option: { remedy: 'write T | null, or mark the field optional' },
    decimal: { remedy: scaled },
    Decimal: { remedy: scaled },
    BigDecimal: { remedy: scaled },
    money: { remedy: scaled },
    email: { remedy: patterned },
    hostname: { remedy: patterned },
    ipv4: { remedy: patterned },
    ipv6: { remedy: patterned },
    time: { remedy: patterned },
    duration: { remedy: 'use a number of milliseconds, such as int64' },
    uri: { remedy: 'use url', write: 'url' },
    URL: { remedy: 'use url', write: 'url' },
    UUID: { remedy: 'use uuid', write: 'uuid' },
    guid: { remedy: 'use uuid', write: 'uuid' },
    timestamp: { remedy: 'use datetime', write: 'datetime' },
    DateTime: { remedy: 'use datetime', write: 'datetime' },
    binary: { remedy: 'use bytes', write: 'bytes' },
    blob: { remedy: 'use bytes', write: 'bytes' },
    byte: { remedy: 'use uint8', write: 'uint8' },
    int: { remedy: 'use int32, or int64 for larger ones' },
    integer: { remedy: 'use int32, or int64 for larger ones' },
    long: { remedy: 'use int64', write: 'int64' },
    float: { remedy: 'use float64', write: 'float64' },
    double: { remedy: 'use float64', write: 'float64' },
    bool: { remedy: 'use boolean', write: 'boolean' },
    str: { remedy: 'use string', write: 'string' },
    text: { remedy: 'use string', write: 'string' },
    String: { remedy: 'use string', write: 'string' },
    Number: { remedy: 'use number', write: 'number' },
    Boolean: { remedy: 'use boolean', write: 'boolean' },
  } satisfies Record<string, Omit<Refusal, 'construct'>>).map(([name, refusal]) => [
    name,
    { construct: name, ...refusal },
  ]),
);
