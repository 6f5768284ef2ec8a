import type { Changes, Repetition } from '../../types/ContractCases.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';

/** A JSON pointer (RFC 6901) one level down. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${typeof key === 'number' || !/[~/]/.test(key) ? key : escapedKey(key)}`;
}

function escapedKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value with these changes. The given value stays as it is; what no change touches is shared with it. */
export function changed(value: JsonValue, { set = {}, repeat = {}, remove = [] }: Changes): JsonValue {
  let whole: JsonValue = value;
  for (const [pointer, member] of Object.entries(set)) whole = replaced(whole, keysOf(pointer), member);
  for (const [pointer, repetition] of Object.entries(repeat))
    whole = replaced(whole, keysOf(pointer), repeated(repetition));
  for (const pointer of remove) whole = replaced(whole, keysOf(pointer), undefined);
  return whole;
}

function repeated(repetition: Repetition): JsonValue {
  const { times } = repetition;
  return 'text' in repetition
    ? repetition.text.repeat(times)
    : Array<JsonValue>(times).fill(repetition.item);
}

/** The member at a pointer; undefined when there is none. */
export function valueAt(value: JsonValue, pointer: string): JsonValue | undefined {
  let found: JsonValue | undefined = value;
  for (const key of keysOf(pointer)) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

/** What makes `to` of `from`; undefined when they are equal. */
export function differences(from: JsonValue, to: JsonValue): Changes | undefined {
  const set: [string, JsonValue][] = [];
  const remove: string[] = [];
  compare('', from, to, set, remove);
  return set.length === 0 && remove.length === 0 ? undefined : changesOf({ set, remove });
}

/** Changes that say only what they do. */
export function changesOf({
  set = [],
  repeat = [],
  remove = [],
}: {
  set?: readonly (readonly [pointer: string, member: JsonValue])[];
  repeat?: readonly (readonly [pointer: string, repetition: Repetition])[];
  remove?: string[];
}): Changes {
  const changes: Changes = {};
  if (set.length > 0) changes.set = Object.fromEntries(set);
  if (repeat.length > 0) changes.repeat = Object.fromEntries(repeat);
  if (remove.length > 0) changes.remove = remove;
  return changes;
}

function compare(at: string, from: JsonValue, to: JsonValue, set: [string, JsonValue][], remove: string[]): void {
  if (from === to) return;
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    for (const [index, item] of to.entries()) compare(below(at, index), from[index] ?? null, item, set, remove);
  } else if (isObject(from) && isObject(to)) {
    for (const [key, member] of Object.entries(to)) {
      const before = Object.hasOwn(from, key) ? from[key] : undefined;
      if (before === undefined) set.push([below(at, key), member]);
      else compare(below(at, key), before, member, set, remove);
    }
    for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) remove.push(below(at, key));
  } else {
    set.push([at, to]);
  }
}

function keysOf(pointer: string): string[] {
  const keys = pointer.split('/');
  keys.shift();
  return pointer.includes('~') ? keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys;
}

/** A copy of what lies on the way, with another member at the end of it, or without one. */
function replaced(
  holder: JsonValue,
  keys: readonly string[],
  member: JsonValue | undefined,
  depth = 0,
): JsonValue {
  const key = keys[depth];
  if (key === undefined) return member ?? null;
  const isLast = depth === keys.length - 1;
  if (Array.isArray(holder)) {
    const array = holder.slice();
    const index = Number(key);
    array[index] = isLast ? (member ?? null) : replaced(array[index] ?? null, keys, member, depth + 1);
    return array;
  }
  if (!isObject(holder)) return holder;
  if (!isLast) {
    const inner = Object.hasOwn(holder, key) ? (holder[key] ?? null) : undefined;
    return inner === undefined ? holder : { ...holder, [key]: replaced(inner, keys, member, depth + 1) };
  }
  if (member !== undefined) return { ...holder, [key]: member };
  return Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key));
}
