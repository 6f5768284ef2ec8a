import { builtins } from '../../validators/binder/scalars.js';

/** Names that can mean one built-in type only. A number of JSON that is an integer is one of 53 bits. */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Date: 'datetime',
    bigint: 'int64',
    bool: 'boolean',
    buffer: 'bytes',
    uint8array: 'bytes',
    true: 'boolean',
    false: 'boolean',
    str: 'string',
    int: 'int53',
    integer: 'int53',
    float: 'float64',
    double: 'float64',
    guid: 'uuid',
  }),
);

const byLowerCase = new Map([...builtins.keys()].map((name) => [name.toLowerCase(), name]));

/** The built-in type that a name of an old spec means for certain: `UUID`, `Date`, `bool`. */
export function builtinSpelling(name: string): string | undefined {
  const lower = name.toLowerCase();
  return spellings.get(name) ?? byLowerCase.get(lower) ?? spellings.get(lower);
}
