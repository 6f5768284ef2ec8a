import type { JsonObject } from '../../types/Json.js';
import { keepAside, reportMoved } from './keepAside.js';
import { type ExampleFields, migrateExample } from './migrateExample.js';
import { memberOf, type MigrationContext } from './MigrationContext.js';
import type { OldExample } from './oldExamples.js';

/** Migrates all examples; undefined when the old spec has none. What is no example at all is kept aside. */
export function migrateExamples(
  context: MigrationContext,
  examples: readonly OldExample[],
  fields: ExampleFields,
): JsonObject[] | undefined {
  for (const key of ['examples', 'example'] as const) {
    const value = memberOf(context.old, key);
    if (value === undefined || (key === 'examples' && Array.isArray(value))) continue;
    if (!examples.some((example) => example.key === key)) keepAside(context, key);
    else if (key === 'example')
      reportMoved(context, { key, where: '', target: "the last of 'examples'", pointer: '/example' });
  }
  const isListed = Array.isArray(memberOf(context.old, 'examples'));
  if (examples.length === 0 && !isListed) return undefined;
  return examples.map((example, index) => migrateExample(context, example, index + 1, fields));
}
