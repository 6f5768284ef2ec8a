import type { JsonObject, JsonValue } from '../../types/Json.js';
import { pointer } from '../../validators/source/pointer.js';
import { migrateField } from './migrateField.js';
import { isObject, memberOf, type MigrationContext } from './MigrationContext.js';
import type { OldExample } from './oldExamples.js';

/** Migrates `params` or `results`, which keep their order; undefined when the old spec has no such list. */
export function migrateFields(
  context: MigrationContext,
  list: 'params' | 'results',
  examples: readonly OldExample[],
): JsonObject[] | undefined {
  const fields = memberOf(context.old, list);
  if (!Array.isArray(fields)) return undefined;
  return fields.flatMap((field, index): JsonObject[] => {
    const name = isObject(field) ? memberOf(field, 'name') : undefined;
    if (!isObject(field) || typeof name !== 'string') return [];
    const at = pointer([list, index]);
    return [
      {
        name,
        ...migrateField(context, { list, name, from: at, to: at }, field, samplesOf(examples, list, name)),
      },
    ];
  });
}

function samplesOf(examples: readonly OldExample[], list: 'params' | 'results', name: string): JsonValue[] {
  const keys = list === 'params' ? ['params'] : ['expectedResult', 'result'];
  return examples.flatMap(({ value }) =>
    keys.flatMap((key) => {
      const values = isObject(value) ? memberOf(value, key) : undefined;
      const sample = isObject(values) ? memberOf(values, name) : undefined;
      return sample === undefined ? [] : [sample];
    }),
  );
}
