import type { JsonObject, JsonValue } from '../../types/Json.js';
import { exampleFields } from './exampleMisfit.js';
import { extensionKey } from './extensionKey.js';
import { fitsKey } from './fitsSchema.js';
import { fieldNotesObject, keepAside } from './keepAside.js';
import { migrateAccessLevel } from './migrateAccessLevel.js';
import { migrateEnvironment } from './migrateEnvironment.js';
import { migrateExamples } from './migrateExamples.js';
import { migrateFields } from './migrateFields.js';
import { migrateTypes, type OldTypes } from './migrateTypes.js';
import { migrateVersion } from './migrateVersion.js';
import { memberOf, type MigrationContext } from './MigrationContext.js';
import { oldExamples } from './oldExamples.js';

/** Keys that mean the same in both versions, in two groups: what stands before the examples and what after. */
const before = ['errors', 'effect', 'idempotent', 'trait'];
const after = ['category', 'tags', 'deprecated', 'since'];
const carried = ['description', 'revision', 'rust', ...before, ...after];

/** Keys that have a function of their own here. */
const migrated =
  'version name environment environments implementation adapter customTypes types params results examples example accessLevel';

const settled = new Set([...migrated.split(' '), ...carried]);

/** Puts the parts of the new spec together, in the order in which they are to be written. */
export function assembleSpec(context: MigrationContext, types: OldTypes): JsonObject {
  const carry = (keys: readonly string[]): [string, JsonValue][] =>
    keys.flatMap((key) => carryOver(context, key));
  const examples = oldExamples(context.old);
  const head = new Map(carry(['description', 'revision', 'rust']));
  const { environment, adapter } = migrateEnvironment(context);
  const params = migrateFields(context, 'params', examples);
  const results = migrateFields(context, 'results', examples);
  const fields = { params: exampleFields(params ?? []), results: exampleFields(results ?? []) };
  const members: [string, JsonValue | undefined][] = [
    ['version', 2],
    ['name', memberOf(context.old, 'name')],
    ['description', head.get('description')],
    ['revision', migrateVersion(context, head.get('revision'))],
    ['environment', environment],
    ['adapter', adapter],
    ['rust', head.get('rust')],
    ['types', migrateTypes(context, types)],
    ['params', params],
    ['results', results],
    ...carry(before),
    ['examples', migrateExamples(context, examples, fields)],
    ['accessLevel', migrateAccessLevel(context)],
    ...carry(after),
    ...extensions(context),
  ];
  return Object.fromEntries(
    members.flatMap(([key, value]): [string, JsonValue][] => (value === undefined ? [] : [[key, value]])),
  );
}

function carryOver(context: MigrationContext, key: string): [string, JsonValue][] {
  const value = memberOf(context.old, key);
  if (value === undefined) return [];
  if (fitsKey(key, value)) return [[key, value]];
  const note = `Version 2 has a key "${key}" of another form: see \`archc schema command-spec\`.`;
  keepAside(context, key, { note, severity: 'warning' });
  return [];
}

/** All that has no key of its own in version 2. Call it last: until then the parts add to it. */
function extensions(context: MigrationContext): Map<string, JsonValue> {
  const { old, aside, fieldNotes } = context;
  for (const key of Object.keys(old)) {
    if (!settled.has(key) && !key.startsWith('x-')) keepAside(context, key);
  }
  if (fieldNotes.length === 0) return aside;
  const key = extensionKey('fields', (taken) => aside.has(taken));
  return new Map([...aside, [key, fieldNotesObject(fieldNotes)]]);
}
