import { defaultOf, type Field } from '../../types/ir/Field.js';
import type { Arguments } from '../../types/ir/substitute.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import { resolve } from '../../types/ir/resolve.js';
import { factsOf } from '../../types/ir/scalars.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonValue } from '../../types/Json.js';
import { visibleJson } from '../visibleJson.js';
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

/** {@link shownDefault} on one line, as JSON but for integers of 64 bits, which are no texts to a reader. */
export function defaultText(types: TypeTable, field: Field): string | undefined {
  const value = shownDefault(types, field);
  if (value === undefined) return undefined;
  const isInteger = typeof value === 'string' && isWideInteger(types, field.type);
  return isInteger ? value : visibleJson(value);
}

/** Whether a type is an integer that travels as text. */
export function isWideInteger(types: TypeTable, type: TypeNode): boolean {
  const node = resolve(types, type);
  const facts = node.kind === 'scalar' ? factsOf(node.scalar) : undefined;
  return facts?.family === 'integer' && facts.json === 'string';
}

/** The example of a field with other values for what is sensitive in it; undefined when it has none, or none that may be shown. */
export function shownExample(
  replacer: SecretReplacer,
  { type, example, sensitive }: Field,
  parameters: Arguments,
): JsonValue | undefined {
  return example === undefined || sensitive ? undefined : replacer.value(type, example, parameters);
}
