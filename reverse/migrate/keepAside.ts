import type { Severity } from '../../types/diagnostics/Diagnostic.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { childPointer, pointer } from '../../validators/source/pointer.js';
import { extensionKey } from './extensionKey.js';
import { type FieldNote, type FieldSite, memberOf, type MigrationContext } from './MigrationContext.js';

interface Moved {
  key: string;
  /** The list that it was in, or `''` for the top level. */
  where: string;
  target: string;
  /** In the old file. */
  pointer: string;
  /** What a person should know or do about it. */
  note?: string | undefined;
  severity?: Severity | undefined;
}

/** Reports a key that version 2 spells in another way. */
export function reportMoved(
  context: MigrationContext,
  { key, where, target, pointer: from, note, severity }: Moved,
): void {
  context.diagnostics.push({
    code: 'ARC8004',
    place: context.source.place(from, { on: 'key' }),
    params: { key, where, target, ...(note === undefined ? {} : { note }) },
    ...(severity === undefined ? {} : { severity }),
  });
}

/** Keeps a top-level key of the old spec, or the given part of it, under an extension key of the new one. */
export function keepAside(
  context: MigrationContext,
  key: string,
  about: { value?: JsonValue; note?: string; severity?: Severity } = {},
): void {
  const value = about.value ?? memberOf(context.old, key);
  if (value === undefined) return;
  const target = extensionKey(key, (taken) => context.aside.has(taken));
  context.aside.set(target, value);
  reportMoved(context, {
    key,
    where: '',
    target: `'${target}'`,
    pointer: pointer([key]),
    note: about.note,
    severity: about.severity,
  });
}

/** Keeps a key of a field: fields have no extension keys, so the spec carries it in `x-fields`. */
export function keepFieldKey(
  context: MigrationContext,
  site: FieldSite,
  key: string,
  value: JsonValue,
): void {
  context.fieldNotes.push({ list: site.list, field: site.name, pointer: site.from, key, value });
  const target = "a note in 'x-fields'";
  reportMoved(context, { key, where: site.list, target, pointer: childPointer(site.from, key) });
}

/** The kept keys as an object: list, field, key. A second field of the same name is told apart by a number. */
export function fieldNotesObject(notes: readonly FieldNote[]): JsonObject {
  const lists = new Map<string, Map<string, [string, JsonValue][]>>();
  const labels = new Map<string, string>();
  for (const { list, field, pointer: from, key, value } of notes) {
    const fields = lists.get(list) ?? new Map<string, [string, JsonValue][]>();
    lists.set(list, fields);
    const label = labels.get(from) ?? freeLabel(field, fields);
    labels.set(from, label);
    fields.set(label, [...(fields.get(label) ?? []), [key, value]]);
  }
  return Object.fromEntries(
    [...lists].map(([list, fields]) => [
      list,
      Object.fromEntries([...fields].map(([field, keys]) => [field, Object.fromEntries(keys)])),
    ]),
  );
}

function freeLabel(field: string, taken: ReadonlyMap<string, unknown>): string {
  let label = field;
  for (let count = 2; taken.has(label); count++) label = `${field} (${count})`;
  return label;
}
