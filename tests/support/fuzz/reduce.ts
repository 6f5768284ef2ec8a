import type { JsonObject, JsonValue } from '../../../types/Json.js';

type Path = readonly (string | number)[];

/**
 * The smallest JSON value that still fails, found by leaving out one part after the other: halves of an object or array
 * before their quarters, what is outside before what is inside. Where `fails` costs much, it may stop by giving false.
 */
export async function reduce(
  value: JsonValue,
  fails: (candidate: JsonValue) => Promise<boolean>,
): Promise<JsonValue> {
  let smallest = value;
  for (let progress = true; progress;) {
    progress = false;
    for (let depth = 0, paths: Path[] = [[]]; paths.length > 0; depth++) {
      for (const path of paths) {
        const reduced = await thinned(smallest, path, fails);
        progress ||= reduced !== smallest;
        smallest = reduced;
      }
      paths = containersAt(smallest, depth + 1);
    }
  }
  return smallest;
}

/** The value with fewer entries in the container at `path`, as few as still fail. */
async function thinned(
  value: JsonValue,
  path: Path,
  fails: (candidate: JsonValue) => Promise<boolean>,
): Promise<JsonValue> {
  let smallest = value;
  for (let size = Math.ceil(keysOf(value, path).length / 2); size >= 1; size = Math.floor(size / 2)) {
    // From the end, so that what is left out of an array moves nothing that is still to be tried.
    for (let end = keysOf(smallest, path).length; end > 0; end -= size) {
      const cut = new Set(keysOf(smallest, path).slice(Math.max(0, end - size), end));
      const candidate = changedAt(smallest, path, (container) => without(container, cut));
      if (await fails(candidate)) smallest = candidate;
    }
  }
  return smallest;
}

/** Paths of the objects and arrays that are `depth` steps deep, last ones first. */
function containersAt(value: JsonValue, depth: number): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if (depth === 0) return [[]];
  return entriesOf(value)
    .reverse()
    .flatMap(([key, item]) => containersAt(item, depth - 1).map((path): Path => [key, ...path]));
}

function entriesOf(value: JsonValue[] | JsonObject): [string | number, JsonValue][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

function keysOf(value: JsonValue, [key, ...rest]: Path): (string | number)[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = entriesOf(value);
  if (key === undefined) return entries.map(([name]) => name);
  const item = entries.find(([name]) => name === key)?.[1];
  return item === undefined ? [] : keysOf(item, rest);
}

function changedAt(
  value: JsonValue,
  [key, ...rest]: Path,
  change: (container: JsonValue) => JsonValue,
): JsonValue {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? changedAt(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? changedAt(item, rest, change) : item]),
  );
}

function without(container: JsonValue, cut: ReadonlySet<string | number>): JsonValue {
  if (Array.isArray(container)) return container.filter((_, index) => !cut.has(index));
  if (typeof container !== 'object' || container === null) return container;
  return Object.fromEntries(Object.entries(container).filter(([name]) => !cut.has(name)));
}
