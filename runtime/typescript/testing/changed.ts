import type { JsonObject, JsonValue } from '../wire/JsonValue.js';
import { setOwn } from '../wire/objects.js';
import type { CaseValue, Changes } from './CaseFile.js';

/** The whole value of a case; `accepted` are those of the accepted cases before it. */
export function wireOf(one: CaseValue, accepted: readonly JsonValue[]): JsonValue {
  if (one.wire !== undefined) return one.wire;
  const start = accepted[one.from ?? 0];
  if (start === undefined)
    throw new Error(`A case starts from case ${one.from ?? 0}, which is not before it.`);
  return changed(start, one);
}

/** The value with these changes. The given value stays as it is; what no change touches is shared with it. */
export function changed(value: JsonValue, { set = {}, repeat = {}, remove = [] }: Changes): JsonValue {
  let whole: JsonValue = value;
  for (const [pointer, member] of Object.entries(set)) whole = replaced(whole, pointer, member);
  for (const [pointer, { text, item = null, times }] of Object.entries(repeat))
    whole = replaced(
      whole,
      pointer,
      text === undefined ? Array<JsonValue>(times).fill(item) : text.repeat(times),
    );
  for (const pointer of remove) whole = replaced(whole, pointer, undefined);
  return whole;
}

/** The value with another member at the JSON pointer, or without it. */
function replaced(whole: JsonValue, pointer: string, member: JsonValue | undefined): JsonValue {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

  /** A copy of what lies at the depth, for only what lies on the way to the member is copied. */
  const copy = (holder: JsonValue | undefined, depth: number): JsonValue | undefined => {
    const key = keys[depth];
    if (key === undefined) return member;
    const inner = copy(memberOf(holder, key), depth + 1);
    if (Array.isArray(holder)) {
      const array = holder.slice();
      array[Number(key)] = inner ?? null;
      return array;
    }
    if (!isObject(holder)) throw new Error(`There is nothing at ${pointer}.`);
    const object: JsonObject = { ...holder };
    if (inner === undefined) Reflect.deleteProperty(object, key);
    else setOwn(object, key, inner);
    return object;
  };

  return copy(whole, 0) ?? null;
}

function memberOf(holder: JsonValue | undefined, key: string): JsonValue | undefined {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isObject(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
