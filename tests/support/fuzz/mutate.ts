import type { JsonValue } from '../../../types/Json.js';
import { fieldNames, texts } from './dictionary.js';
import type { Draw } from './Draw.js';

const oddValues: readonly JsonValue[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'any',
  'Missing',
  "'a' | 1",
  '{',
  'A<',
  '[]',
  [],
  {},
  [null],
  { type: 'string' },
  '$ref',
  'lib/x#Y',
  'string | int32',
  'T[][][]',
  '__proto__',
];

/** The text of a spec with a few things wrong: values, keys, types, or the JSON itself. */
export function mutate(draw: Draw, spec: JsonValue): string {
  let value = spec;
  for (let left = 1 + draw.below(3); left > 0; left--) value = change(draw, value);
  const text = JSON.stringify(value);
  if (!draw.chance(0.15)) return text;
  const at = draw.below(text.length);
  return (
    text.slice(0, at) +
    draw.pick(['', '}', ',', '"', '\\', '\u0000', '\ud800', '//', '0']) +
    text.slice(at + draw.below(3))
  );
}

/** Goes down to a random place and changes what is there. */
function change(draw: Draw, value: JsonValue): JsonValue {
  if (Array.isArray(value) && value.length > 0 && draw.chance(0.9)) {
    const index = draw.below(value.length);
    if (draw.chance(0.1)) return value.filter((_, other) => other !== index);
    if (draw.chance(0.1)) return [...value, value[index] ?? null];
    return value.map((item, other) => (other === index ? change(draw, item) : item));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && draw.chance(0.9)) {
    const entries = Object.entries(value);
    const [key] = entries.length > 0 ? draw.pick(entries) : [''];
    if (draw.chance(0.1)) return Object.fromEntries(entries.filter(([other]) => other !== key));
    if (draw.chance(0.1))
      return Object.fromEntries([...entries, [draw.pick(fieldNames), draw.pick(oddValues)]]);
    if (draw.chance(0.1))
      return Object.fromEntries(
        entries.map(([other, entry]) => [other === key ? draw.pick(fieldNames) : other, entry]),
      );
    return Object.fromEntries(
      entries.map(([other, entry]) => [other, other === key ? change(draw, entry) : entry]),
    );
  }
  if (typeof value === 'string' && draw.chance(0.5)) {
    const at = draw.below(value.length + 1);
    return (
      value.slice(0, at) +
      draw.pick([...texts, '|', '<', '>', '[', ']', '{', '}', '?', ':', ';', 'null', '#', '&', '...']) +
      value.slice(at + draw.below(2))
    );
  }
  return draw.pick(oddValues);
}
