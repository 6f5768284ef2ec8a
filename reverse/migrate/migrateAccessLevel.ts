import { didYouMean } from '../../validators/schema/didYouMean.js';
import { fitsKey } from './fitsSchema.js';
import { keepAside, reportMoved } from './keepAside.js';
import { assume } from './migrateEnvironment.js';
import { memberOf, type MigrationContext } from './MigrationContext.js';

/** The access level of the new spec; left out where version 2's default, `internal`, is all there is to say. */
export function migrateAccessLevel(context: MigrationContext): string | undefined {
  const level = memberOf(context.old, 'accessLevel');
  if (typeof level === 'string' && fitsKey('accessLevel', level)) {
    if (!context.options.accessLevels.includes(level)) reportUnknown(context, level);
    return level;
  }
  if (level !== undefined) {
    keepAside(context, 'accessLevel', {
      note: 'It has not the form of an access level, such as owner-only: set "accessLevel".',
      severity: 'warning',
    });
  }
  assume(context, 'accessLevel', "'internal'");
  return undefined;
}

function reportUnknown(context: MigrationContext, level: string): void {
  const { accessLevels } = context.options;
  const suggestion = didYouMean(level, accessLevels);
  const otherwise = `add it to "accessLevels" in .generator.json, or use one of ${accessLevels.join(', ')}.`;
  reportMoved(context, {
    key: 'accessLevel',
    where: '',
    target: `kept as '${level}', which the project does not know,`,
    pointer: '/accessLevel',
    note:
      suggestion === undefined
        ? `Either ${otherwise}`
        : `Did you mean '${suggestion}'? Otherwise ${otherwise}`,
  });
}
