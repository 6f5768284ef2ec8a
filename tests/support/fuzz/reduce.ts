import type { JsonValue } from '../../../types/Json.js';

/** The smallest JSON value that still fails, found by leaving out one part after the other. */
export async function reduce(
  value: JsonValue,
  fails: (candidate: JsonValue) => Promise<boolean>,
): Promise<JsonValue> {
  let smallest = value;
  for (let progress = true; progress;) {
    progress = false;
    for (const candidate of smaller(smallest)) {
      if (!(await fails(candidate))) continue;
      smallest = candidate;
      progress = true;
      break;
    }
  }
  return smallest;
}

/** The value with one key, item or part less, coarse cuts first. */
function* smaller(value: JsonValue): Generator<JsonValue> {
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.filter((_, other) => other !== index);
    for (const [index, item] of value.entries())
      for (const part of smaller(item)) yield value.map((before, other) => (other === index ? part : before));
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key));
    for (const [key, entry] of entries)
      for (const part of smaller(entry))
        yield Object.fromEntries(entries.map(([name, before]) => [name, name === key ? part : before]));
  }
}
