import type { AnyJson, JsonMap } from '@iarna/toml';
import { amender, type Amended } from '../language/Amender.js';

/** An entry of a Cargo manifest: `key = value` below `[table]`. */
type Entry = { table: string; key: string; value: string };

/** What a Cargo manifest must have. */
type Wanted = {
  entries: Entry[];
  /** Also a `default-run`: the program of `src/main.rs`, under whatever name the manifest gives it. */
  runsMain?: boolean;
};

/** Adds to a Cargo manifest what it lacks. */
export const cargoManifest = amender<Wanted>('cargo-manifest', {
  amend: (text, wanted, lineEnd) => amendManifest(text, wanted, lineEnd),
  sum: (first, second) => {
    const entries = [...first.entries, ...second.entries];
    const unique = new Map(entries.map((entry) => [`${entry.table} ${entry.key}`, entry]));
    const runsMain = first.runsMain === true || second.runsMain === true;
    return { entries: [...unique.values()], ...(runsMain ? { runsMain } : {}) };
  },
});

/** Inserts as text, so that comments and layout stay; reads before and after, so that the result is what was meant. */
async function amendManifest(text: string, wanted: Wanted, lineEnd: string): Promise<Amended> {
  const before = await read(text);
  if ('reason' in before) return before;
  const entries =
    wanted.runsMain === true ? [...defaultRun(before.value), ...wanted.entries] : wanted.entries;
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

/**
 * With a second program beside `src/main.rs`, `cargo run` runs neither unless the package says which. None where that is said
 * already, and where Cargo does not find a program in `src/main.rs` by itself and none is declared with that path.
 */
function defaultRun(manifest: JsonMap): Entry[] {
  const { package: about, bin } = manifest;
  if (!isTable(about) || Object.hasOwn(about, 'default-run')) return [];
  const declared = (Array.isArray(bin) ? (bin as AnyJson[]) : []).filter(isTable);
  const main = declared.find(({ path }) => typeof path === 'string' && /^(\.\/)?src\/main\.rs$/.test(path));
  const name = main === undefined ? about.name : main.name;
  if (typeof name !== 'string' || (main === undefined && about.autobins === false)) return [];
  return [{ table: 'package', key: 'default-run', value: JSON.stringify(name) }];
}

function isTable(value: AnyJson | undefined): value is JsonMap {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
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
