import type { JsonValue } from '../../types/Json.js';
import { childPointer } from '../source/pointer.js';

/** The parts of a path as the runtime prints it: `rules[0].pattern`, `["odd name"]`. */
const part = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_$][\w$]*)/y;

/**
 * The JSON pointer, from a value, of what a path in it leads to. Where that is not there, as a field that is missing, or where the
 * path does not say it (a key that is secret or long), of the last that is.
 */
export function valuePointer(value: JsonValue, path: string): string {
  let pointer = '';
  let at: JsonValue | undefined = value;
  part.lastIndex = 0;
  for (let found = part.exec(path); found !== null; found = part.exec(path)) {
    const [, index, quoted, name = ''] = found;
    const key = index ?? (quoted === undefined ? name : String(JSON.parse(quoted)));
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) break;
    at = (at as Readonly<Record<string, JsonValue | undefined>>)[key];
    pointer = childPointer(pointer, key);
  }
  return pointer;
}
