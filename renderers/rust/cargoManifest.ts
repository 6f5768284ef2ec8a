import type { AnyJson, JsonMap } from '@iarna/toml';
import { amender, type Amended } from '../language/Amender.js';

/** An entry of a Cargo manifest: `key = value` below `[table]`. */
type Entry = { table: string; key: string; value: string };

/** What a Cargo manifest must have. */
export const cargoManifest = amender<{ entries: Entry[] }>('cargo-manifest', {
  amend: (text, { entries }, lineEnd) => amendManifest(text, entries, lineEnd),
  sum: (first, second) => {
    const entries = [...first.entries, ...second.entries];
    const unique = new Map(entries.map((entry) => [`${entry.table} ${entry.key}`, entry]));
    return { entries: [...unique.values()] };
  },
});

/** Inserts as text, so that comments and layout stay; reads before and after, so that the result is what was meant. */
async function amendManifest(text: string, entries: readonly Entry[], lineEnd: string): Promise<Amended> {
  const before = await read(text);
  if ('reason' in before) return before;
  const missing = entries.filter(({ table, key }) => !has(before.value, table, key));
  const amended = missing.reduce((current, entry) => insertEntry(current, entry, lineEnd), text);
  if (missing.length === 0) return { text };
  const after = await read(amended);
  if ('reason' in after || !missing.every(({ table, key }) => has(after.value, table, key)))
    return {
      reason: `${missing.map(({ table, key }) => `[${table}] ${key}`).join(', ')} could not be inserted`,
    };
  return { text: amended };
}

async function read(text: string): Promise<{ value: JsonMap } | { reason: string }> {
  const { parse } = await import('@iarna/toml');
  try {
    return { value: parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { reason: `it is not TOML (${first})` };
  }
}

/** A dependency may also be written as a table of its own, `[dependencies.serde]`: the parsed value has both. */
function has(manifest: JsonMap, table: string, key: string): boolean {
  const found: AnyJson | undefined = Object.hasOwn(manifest, table) ? manifest[table] : undefined;
  return typeof found === 'object' && !Array.isArray(found) && Object.hasOwn(found, key);
}

/** At the end of its table, before the blank lines that part it from the next one; a new table goes last. */
function insertEntry(text: string, { table, key, value }: Entry, lineEnd: string): string {
  const lines = text.split(/\r?\n/);
  const header = lines.findIndex((line) => line.replace(/#.*$/, '').trim() === `[${table}]`);
  const entry = `${key} = ${value}`;
  if (header < 0) {
    const body = text.trimEnd();
    return `${body}${body === '' ? '' : lineEnd.repeat(2)}[${table}]${lineEnd}${entry}${lineEnd}`;
  }
  let end = lines.findIndex((line, index) => index > header && /^\s*\[/.test(line));
  if (end < 0) end = lines.length;
  while (end > header + 1 && /^\s*(#.*)?$/.test(lines[end - 1] ?? '')) end--;
  return [...lines.slice(0, end), entry, ...lines.slice(end)].join(lineEnd);
}
