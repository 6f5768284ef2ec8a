import type { Changes, Repetition } from '../../types/ContractCases.js';
import type { JsonValue } from '../../types/Json.js';
import { changesOf } from './changes.js';

/** A value to put somewhere, the long ones by repetition. */
export type Written = { value: JsonValue } | Repetition;

/** The changes that put each value at its pointer; no pointer may lie below another one. */
export function putAll(places: readonly (readonly [pointer: string, to: Written])[]): Changes {
  const set: [string, JsonValue][] = [];
  const repeat: [string, Repetition][] = [];
  for (const [pointer, to] of places)
    if ('value' in to) set.push([pointer, to.value]);
    else repeat.push([pointer, to]);
  return changesOf({ set, repeat });
}

export function put(pointer: string, to: Written): Changes {
  return 'value' in to ? { set: { [pointer]: to.value } } : { repeat: { [pointer]: to } };
}
