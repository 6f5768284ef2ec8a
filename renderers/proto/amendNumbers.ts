import type { JsonObject, JsonValue } from '../../types/Json.js';
import { amender, type Amended } from '../language/Amender.js';
import { visibleJson } from '../visibleJson.js';

/** Numbers of messages and enums, and what each was given to. */
type Numbers = {
  /** Full names of messages, enums and services, and what each was given to. */
  names: { name: string; key: string }[];
  /** Numbers of the fields and values of a message or an enum, `owner`. */
  entries: { owner: string; number: number; name: string; wire?: string; type?: string }[];
};

/** The lock of field numbers. What is remembered only grows, so a run for some commands writes it too. */
export const fieldNumbers = amender<Numbers>('field-numbers', { amend: amendNumbers, remembers: true });

/**
 * The text with the numbers that it lacks, each entry on a line of its own: two branches that give out one number meet
 * in a conflict of the merge. What is there is never changed, and a number that is something else there is no place for one.
 */
function amendNumbers(text: string, { names, entries }: Numbers, lineEnd: string): Amended {
  if (entries.length + names.length === 0) return { text };
  const file = read(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { reason: 'it does not hold field numbers' };
  const owners = new Map(Object.entries(file.numbers).map(([key, value]) => [key, entriesOf(value)]));
  for (const { owner, number, ...entry } of entries) {
    const numbers = owners.get(owner) ?? new Map<string, string>();
    owners.set(owner, numbers);
    const line = lineOf(entry);
    const there = numbers.get(String(number));
    if (there !== undefined && there !== line)
      return { reason: `it changed meanwhile: ${number} is given out` };
    numbers.set(String(number), line);
  }
  const named = new Map(Object.entries(file.names));
  for (const { name, key } of names) {
    if ((named.get(name) ?? key) !== key) return { reason: `it changed meanwhile: ${name} is given out` };
    named.set(name, key);
  }
  const nameLines = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, key]) => `    ${visibleJson(name)}: ${visibleJson(key)}`);
  const body = [...owners].sort(([a], [b]) => (a < b ? -1 : 1)).map(ownerText);
  const head = Object.entries(file.head).map(
    ([key, value]) => `  ${visibleJson(key)}: ${visibleJson(value)},\n`,
  );
  const written = `{\n${head.join('')}  "names": {\n${nameLines.join(',\n')}\n  },\n  "numbers": {\n${body.join(',\n')}\n  }\n}\n`;
  return { text: written.replaceAll('\n', lineEnd) };
}

function read(text: string): { head: JsonObject; names: JsonObject; numbers: JsonObject } | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    if (!isObject(value)) return undefined;
    const { numbers = null, names = {}, ...head } = value;
    return isObject(numbers) && isObject(names) ? { head, names, numbers } : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of an owner, by number. Own keys only: the keys are names of specs. */
function entriesOf(value: JsonValue): Map<string, string> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(entries.map(([number, entry]) => [number, lineOf(isObject(entry) ? entry : {})]));
}

function lineOf(entry: Readonly<Record<string, JsonValue | undefined>>): string {
  const members = ['name', 'type', 'wire'].flatMap((key) => {
    const value = entry[key];
    return value === undefined ? [] : [`${visibleJson(key)}: ${visibleJson(value)}`];
  });
  return `{ ${members.join(', ')} }`;
}

function ownerText([key, entries]: [string, Map<string, string>]): string {
  const sorted = [...entries].sort(([a], [b]) => Number(a) - Number(b));
  const lines = sorted.map(([number, line]) => `      "${number}": ${line}`);
  return `    ${visibleJson(key)}: {\n${lines.join(',\n')}\n    }`;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
