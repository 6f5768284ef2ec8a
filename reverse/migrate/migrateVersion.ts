import type { JsonValue } from '../../types/Json.js';
import { fitsKey } from './fitsSchema.js';
import { memberOf, type MigrationContext } from './MigrationContext.js';
import { keepAside, reportMoved } from './keepAside.js';

/** Whether the `version` of an old spec is a version of the contract, `1.2.3`, rather than of the format. */
export function isRevision(version: JsonValue): boolean {
  return typeof version === 'string' && fitsKey('revision', version);
}

/** The revision of the new spec: the old one, or the `version: "1.2.3"` of an old spec that has none. */
export function migrateVersion(
  context: MigrationContext,
  revision: JsonValue | undefined,
): JsonValue | undefined {
  const version = memberOf(context.old, 'version');
  if (version === undefined || !isRevision(version)) return revision;
  if (revision === undefined) {
    reportMoved(context, { key: 'version', where: '', target: "'revision'", pointer: '/version' });
    return version;
  }
  keepAside(context, 'version');
  return revision;
}
