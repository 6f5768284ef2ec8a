import { defaultOf, type Field } from '../../types/ir/Field.js';
import type { Arguments } from '../../types/ir/substitute.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { JsonValue } from '../../types/Json.js';
import { SecretReplacer } from './SecretReplacer.js';

/**
 * The default of a field as documentation may show it: undefined when it has none, and when something in it is sensitive.
 * Code needs defaults as they are, and asks {@link defaultOf}.
 */
export function shownDefault(
  types: TypeTable,
  field: Field,
  parameters: Arguments = new Map(),
): JsonValue | undefined {
  const value = defaultOf(field);
  if (value === undefined || field.sensitive) return undefined;
  const replacer = new SecretReplacer(types, { field: () => null, union: () => null });
  replacer.value(field.type, value, parameters);
  return replacer.met === 0 ? value : undefined;
}

/** The example of a field with other values for what is sensitive in it; undefined when it has none, or none that may be shown. */
export function shownExample(
  replacer: SecretReplacer,
  { type, example, sensitive }: Field,
  parameters: Arguments,
): JsonValue | undefined {
  return example === undefined || sensitive ? undefined : replacer.value(type, example, parameters);
}
