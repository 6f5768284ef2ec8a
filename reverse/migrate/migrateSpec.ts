import type { CommandSpec } from '../../types/CommandSpec.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { JsonObject } from '../../types/Json.js';
import { type Checked, validateSpec } from '../../validators/validateSpec.js';
import { readJson } from '../../validators/source/readJson.js';
import type { SpecSource } from '../../validators/source/SpecSource.js';
import { assembleSpec } from './assembleSpec.js';
import { checkVersion1 } from './checkVersion1.js';
import { mergeDiagnostics } from './mergeDiagnostics.js';
import { oldTypes } from './migrateTypes.js';
import { isObject, type MigrateOptions, type MigrationContext } from './MigrationContext.js';
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
  const context: MigrationContext = {
    source,
    options,
    old: value,
    declared,
    aside,
    fieldNotes: [],
    diagnostics: [],
  };
  const spec = assembleSpec(context, types);
  const checked = checkNew(source, spec);
  const diagnostics = mergeDiagnostics([...context.diagnostics, ...checked.diagnostics]);
  if (checked.value === undefined) return { diagnostics };
  return { spec, fileName: `${checked.value.name.replaceAll('/', '-')}.json`, diagnostics };
}

/** What the parts cannot see: a list that is too long, or a value that its new place nests too deeply. */
function checkNew(source: SpecSource, spec: JsonObject): Checked<CommandSpec> {
  const { issues } = readJson(serializeSpec(spec));
  if (issues.length > 0)
    return { diagnostics: [{ code: 'ARC1004', place: source.place(''), params: { limit: 128 } }] };
  return validateSpec(source, spec);
}
