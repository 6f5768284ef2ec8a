/**
 * Every rule a value can break. The list is closed: programs may switch over it.
 *
 * - `type` another kind of value was found; `null` it was null where null is not allowed;
 *   `required` it is absent.
 * - `minLength`, `maxLength` code points of a string or bytes of a byte string; `pattern` no match.
 * - `min`, `max` the bounds the specification gives; `range` those of the type (int8, uint64 …);
 *   `integer`, `finite` the number is not whole, not finite.
 * - `minItems`, `maxItems` array and tuple lengths.
 * - `enum` not one of the listed strings; `format` not the canonical text of its format.
 * - `tag` an unknown variant of a union; `unknownKey` a key a strict record does not declare.
 * - `depth` nested too deeply, or cyclic; `surrogate` a string with a lone surrogate.
 */
export const validationRules = [
  'type',
  'null',
  'required',
  'minLength',
  'maxLength',
  'pattern',
  'min',
  'max',
  'range',
  'integer',
  'finite',
  'minItems',
  'maxItems',
  'enum',
  'format',
  'tag',
  'unknownKey',
  'depth',
  'surrogate',
] as const;

/** The name of one rule; see {@link validationRules}. */
export type ValidationRule = (typeof validationRules)[number];
