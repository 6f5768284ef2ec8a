import type { JsonObject, JsonValue } from '../../types/Json.js';
import { pointer } from '../../validators/source/pointer.js';
import { memberOf, isObject } from './MigrationContext.js';

/** An example of an old spec, in any shape, and where it is. */
export interface OldExample {
  value: JsonValue;
  pointer: string;
  /** The top-level key that it comes from. */
  key: 'examples' | 'example';
}

/** The examples of an old spec: the list `examples`, or the one that is there instead, then `example`. */
export function oldExamples(old: JsonObject): OldExample[] {
  return (['examples', 'example'] as const).flatMap((key): OldExample[] => {
    const value = memberOf(old, key);
    if (key === 'examples' && Array.isArray(value)) {
      return value.map((item, index) => ({ value: item, pointer: pointer([key, index]), key }));
    }
    return typeof value === 'string' || isObject(value) ? [{ value, pointer: pointer([key]), key }] : [];
  });
}
