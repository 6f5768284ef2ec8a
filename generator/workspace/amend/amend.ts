import type { AnyJson, JsonMap } from '@iarna/toml';
import type { Amendment } from '../../../types/Artifact.js';
import type { Amended } from './Amended.js';
import { amendNumbers } from './amendNumbers.js';

/** A text with what an amendment asks for and it lacked. A text that lacks nothing comes back as it is. */
export async function amend(text: string, amendment: Amendment): Promise<Amended> {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  switch (amendment.kind) {
    case 'cargo-manifest':
      return amendManifest(text, amendment.entries, lineEnd);
    case 'rust-modules':
      return { text: amendModules(text, amendment.names, lineEnd) };
    case 'field-numbers':
      return amendNumbers(text, amendment, lineEnd);
  }
}

type Entries = Extract<Amendment, { kind: 'cargo-manifest' }>['entries'];

/** Inserts as text, so that comments and layout stay; reads before and after, so that the result is what was meant. */
async function amendManifest(text: string, entries: Entries, lineEnd: string): Promise<Amended> {
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
function insertEntry(text: string, { table, key, value }: Entries[number], lineEnd: string): string {
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

/** After the last `mod` declaration, or after what must stand first: inner attributes and inner docs. */
function amendModules(text: string, names: readonly string[], lineEnd: string): string {
  const missing = names.filter(
    (name) => !new RegExp(`^\\s*(pub(\\([^)]*\\))?\\s+)?mod\\s+${name}\\s*[;{]`, 'm').test(text),
  );
  if (missing.length === 0) return text;
  const lines = text.split(/\r?\n/);
  const last = lines.findLastIndex((line) => declaration.test(line));
  if (last >= 0) return missing.reduce(insertModule, lines).join(lineEnd);
  let start = 0;
  while (/^\uFEFF?\s*(\/\/.*|#!\[.*\]\s*)?$/.test(lines[start] ?? 'code')) start++;
  const declarations = missing.map((name) => `pub mod ${name};`);
  return [...lines.slice(0, start), ...declarations, '', ...lines.slice(start)].join(lineEnd);
}

const declaration = /^(?:pub(?:\([^)]*\))?\s+)?mod\s+(?:r#)?(\w+)\s*;/;

/** Into the last run of declarations, where rustfmt would sort it. */
function insertModule(lines: readonly string[], name: string): string[] {
  const last = lines.findLastIndex((line) => declaration.test(line));
  let at = last + 1;
  while (at > 0 && (declaration.exec(lines[at - 1] ?? '')?.[1] ?? '') > name.replace(/^r#/, '')) at--;
  return [...lines.slice(0, at), `pub mod ${name};`, ...lines.slice(at)];
}
