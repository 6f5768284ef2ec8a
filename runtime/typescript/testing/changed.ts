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

/** A copy of the value with these changes. */
export function changed(value: JsonValue, { set = {}, repeat = {}, remove = [] }: Changes): JsonValue {
  const whole: { value: JsonValue } = { value: structuredClone(value) };
  for (const [pointer, member] of Object.entries(set)) replace(whole, pointer, member);
  for (const [pointer, { text, item = null, times }] of Object.entries(repeat))
    replace(whole, pointer, text === undefined ? Array<JsonValue>(times).fill(item) : text.repeat(times));
  for (const pointer of remove) replace(whole, pointer, undefined);
  return whole.value;
}

function replace(whole: { value: JsonValue }, pointer: string, member: JsonValue | undefined): void {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop();
  if (last === undefined) {
    whole.value = member ?? null;
    return;
  }
  let holder: JsonValue | undefined = whole.value;
  for (const key of keys) holder = memberOf(holder, key);
  if (Array.isArray(holder)) holder[Number(last)] = member ?? null;
  else if (!isObject(holder)) throw new Error(`There is nothing at ${pointer}.`);
  else if (member === undefined) Reflect.deleteProperty(holder, last);
  else setOwn(holder, last, member);
}

function memberOf(holder: JsonValue | undefined, key: string): JsonValue | undefined {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isObject(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
