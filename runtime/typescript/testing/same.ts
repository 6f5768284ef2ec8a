import type { JsonValue } from '../wire/JsonValue.js';

/** Whether two values are the same JSON; the order of keys does not count. */
export function isSameJson(left: JsonValue, right: JsonValue): boolean {
  return canonical(left) === canonical(right);
}

/** The value as text for a message, cut where it is long. */
export function shown(value: JsonValue, longest = 500): string {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function canonical(value: JsonValue): string {
  return JSON.stringify(value, (_key, part: JsonValue) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
