import type { Changes, Repetition } from '../../types/ContractCases.js';
import type { JsonValue } from '../../types/Json.js';

/** A value to put somewhere, the long ones by repetition. */
export type Written = { value: JsonValue } | Repetition;

/** The changes that put each value at its pointer; no pointer may lie below another one. */
export function putAll(places: readonly (readonly [pointer: string, to: Written])[]): Changes {
  const set = places.flatMap(([pointer, to]) => ('value' in to ? [[pointer, to.value] as const] : []));
  const repeat = places.flatMap(([pointer, to]) => ('value' in to ? [] : [[pointer, to] as const]));
  return {
    ...(set.length === 0 ? {} : { set: Object.fromEntries(set) }),
    ...(repeat.length === 0 ? {} : { repeat: Object.fromEntries(repeat) }),
  };
}

export function put(pointer: string, to: Written): Changes {
  return putAll([[pointer, to]]);
}
