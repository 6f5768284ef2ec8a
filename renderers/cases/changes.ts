import type { Changes, Repetition } from '../../types/ContractCases.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';

/** A JSON pointer (RFC 6901) one level down. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy of the value with these changes. */
export function changed(value: JsonValue, { set = {}, repeat = {}, remove = [] }: Changes): JsonValue {
  const whole = { value: structuredClone(value) };
  for (const [pointer, member] of Object.entries(set)) replace(whole, pointer, member);
  for (const [pointer, repetition] of Object.entries(repeat)) replace(whole, pointer, repeated(repetition));
  for (const pointer of remove) replace(whole, pointer, undefined);
  return whole.value;
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
  if (set.length === 0 && remove.length === 0) return undefined;
  return {
    ...(set.length === 0 ? {} : { set: Object.fromEntries(set) }),
    ...(remove.length === 0 ? {} : { remove }),
  };
}

function compare(at: string, from: JsonValue, to: JsonValue, set: [string, JsonValue][], remove: string[]): void {
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    for (const [index, item] of to.entries()) compare(below(at, index), from[index] ?? null, item, set, remove);
  } else if (isObject(from) && isObject(to)) {
    for (const [key, member] of Object.entries(to)) {
      const before = Object.hasOwn(from, key) ? from[key] : undefined;
      if (before === undefined) set.push([below(at, key), member]);
      else compare(below(at, key), before, member, set, remove);
    }
    for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) remove.push(below(at, key));
  } else if (from !== to) {
    set.push([at, to]);
  }
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Puts another member at the end of the way, or takes it away. */
function replace(whole: { value: JsonValue }, pointer: string, member: JsonValue | undefined): void {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) {
    whole.value = member ?? null;
    return;
  }
  const holder = valueAt(whole.value, pointer.slice(0, pointer.lastIndexOf('/')));
  if (Array.isArray(holder)) holder[Number(last)] = member ?? null;
  else if (isObject(holder)) setOwn(holder, last, member);
}

/** A key named `__proto__` is a key like any other. */
function setOwn(holder: JsonObject, key: string, value: JsonValue | undefined): void {
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
