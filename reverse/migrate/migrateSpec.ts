import type { CommandSpec } from '../../types/CommandSpec.js';
import type { Diagnostic } from '../../types/Diagnostic.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { type Checked, validateSpec } from '../../validators/SpecValidator.js';
import { readJson } from '../../validators/source/readJson.js';
import type { SpecSource } from '../../validators/source/SpecSource.js';
import { checkVersion1 } from './checkVersion1.js';
import { exampleFields } from './exampleMisfit.js';
import { fitsKey } from './fitsSchema.js';
import { fieldNotesObject, keepAside } from './keepAside.js';
import { extensionKey } from './extensionKey.js';
import { mergeDiagnostics } from './mergeDiagnostics.js';
import { migrateAccessLevel } from './migrateAccessLevel.js';
import { migrateEnvironment } from './migrateEnvironment.js';
import { migrateExamples } from './migrateExamples.js';
import { migrateFields } from './migrateFields.js';
import { migrateTypes, type OldTypes, oldTypes } from './migrateTypes.js';
import { migrateVersion } from './migrateVersion.js';
import { isObject, memberOf, type MigrateOptions, type MigrationContext } from './MigrationContext.js';
import { oldExamples } from './oldExamples.js';
import { serializeSpec } from './serializeSpec.js';

/** A v2 spec that conforms to the schema, with its keys in the order in which they are to be written. */
export type CommandSpecText = JsonObject;

/** The result of {@link migrateSpec}. */
export interface Migrated {
  /** Absent when the file is no v1 spec. */
  spec?: CommandSpecText;
  /** `code-shell-kill.json` for `code/shell/kill`. Two names may give the same one: `a/b` and `a-b`. */
  fileName?: string;
  diagnostics: Diagnostic[];
}

/** Keys that mean the same in both versions. */
const carried = ['description', 'revision', 'rust', 'errors', 'effect', 'idempotent', 'trait', 'category', 'tags', 'deprecated', 'since'] as const;

const settled = new Set<string>(['version', 'name', 'environment', 'environments', 'implementation', 'adapter', 'customTypes', 'types', 'params', 'results', 'examples', 'example', 'accessLevel', ...carried]);

/**
 * Migrates a version 1 spec to version 2. Nothing is lost: what version 2 has no key for is kept under `x-` keys.
 * Whatever is assumed, moved or left to a person is a diagnostic.
 *
 * The places of the diagnostics are in the old file. Their fixes are for the new one: the pointers of a fix are
 * paths in `spec`. A file that is not sound JSON gives nothing at all: report the issues of its document instead.
 */
export function migrateSpec(source: SpecSource, options: MigrateOptions): Migrated {
  const { value, issues } = source.document;
  if (value === undefined || issues.length > 0) return { diagnostics: [] };
  const refused = checkVersion1(source, value);
  if (refused.length > 0 || !isObject(value)) return { diagnostics: refused };

  const types = oldTypes(value);
  const aside = new Map(Object.entries(value).filter(([key]) => key.startsWith('x-')));
  const declared = new Set(types.types.keys());
  const context: MigrationContext = { source, options, old: value, declared, aside, fieldNotes: [], diagnostics: [] };
  const spec = assemble(context, types);
  const checked = checkNew(source, spec);
  const diagnostics = mergeDiagnostics([...context.diagnostics, ...checked.diagnostics]);
  if (checked.value === undefined) return { diagnostics };
  return { spec, fileName: `${checked.value.name.replaceAll('/', '-')}.json`, diagnostics };
}

function assemble(context: MigrationContext, types: OldTypes): JsonObject {
  const examples = oldExamples(context.old);
  const kept = new Map(carried.flatMap((key) => carry(context, key)));
  const { environment, adapter } = migrateEnvironment(context);
  const params = migrateFields(context, 'params', examples);
  const results = migrateFields(context, 'results', examples);
  const members: [string, JsonValue | undefined][] = [
    ['version', 2],
    ['name', memberOf(context.old, 'name')],
    ['description', kept.get('description')],
    ['revision', migrateVersion(context, kept.get('revision'))],
    ['environment', environment],
    ['adapter', adapter],
    ['rust', kept.get('rust')],
    ['types', migrateTypes(context, types)],
    ['params', params],
    ['results', results],
    ...(['errors', 'effect', 'idempotent', 'trait'] as const).map((key): [string, JsonValue | undefined] => [key, kept.get(key)]),
    ['examples', migrateExamples(context, examples, { params: exampleFields(params ?? []), results: exampleFields(results ?? []) })],
    ['accessLevel', migrateAccessLevel(context)],
    ...(['category', 'tags', 'deprecated', 'since'] as const).map((key): [string, JsonValue | undefined] => [key, kept.get(key)]),
  ];
  for (const key of Object.keys(context.old)) if (!settled.has(key) && !key.startsWith('x-')) keepAside(context, key);
  if (context.fieldNotes.length > 0) {
    const key = extensionKey('fields', (taken) => context.aside.has(taken));
    context.aside.set(key, fieldNotesObject(context.fieldNotes));
  }
  return Object.fromEntries([...members, ...context.aside].filter((member): member is [string, JsonValue] => member[1] !== undefined));
}

function carry(context: MigrationContext, key: string): [string, JsonValue][] {
  const value = memberOf(context.old, key);
  if (value === undefined) return [];
  if (fitsKey(key, value)) return [[key, value]];
  keepAside(context, key, { note: `Version 2 has a key "${key}" of another form: see \`archc schema command-spec\`.`, severity: 'warning' });
  return [];
}

/** What the parts cannot see: a list that is too long, or a value that its new place nests too deeply. */
function checkNew(source: SpecSource, spec: JsonObject): Checked<CommandSpec> {
  const { issues } = readJson(serializeSpec(spec));
  if (issues.length > 0) return { diagnostics: [{ code: 'ARC1004', place: source.place(''), params: { limit: 128 } }] };
  return validateSpec(source, spec);
}
