/** Keys of fields in other formats that have another name here. */
const renamed: Readonly<Record<string, string>> = {
  maxLen: 'maxLength',
  max_length: 'maxLength',
  maximumLength: 'maxLength',
  minLen: 'minLength',
  min_length: 'minLength',
  minimumLength: 'minLength',
  maximum: 'max',
  lte: 'max',
  minimum: 'min',
  gte: 'min',
  max_items: 'maxItems',
  min_items: 'minItems',
  regex: 'pattern',
  regexp: 'pattern',
  desc: 'description',
  doc: 'description',
  docs: 'description',
  comment: 'description',
  title: 'description',
  defaultValue: 'default',
  secret: 'sensitive',
};

/** What other formats say with a key of a field, and how it is said here. */
const advice: Readonly<Record<string, string>> = {
  required: 'A field is required unless it says "optional": true.',
  nullable: 'It is a part of the type: "type": "string | null".',
  format: 'A form is a type: uuid, url, datetime, date or bytes. For any other write a "pattern".',
  enum: `The values are the type: "type": "'a' | 'b'".`,
  values: `The values are the type: "type": "'a' | 'b'".`,
  const: `The value is the type: "type": "'a'".`,
  oneOf: 'Declare a tagged union in "types", and write its name as the type.',
  anyOf: 'Declare a tagged union in "types", and write its name as the type.',
  items: 'The items are a part of the type: "type": "string[]".',
  properties: 'Declare a type with "fields" in "types", and write its name as the type.',
  $ref: 'Write the name of the type as the type, or command/name#Type.',
  exclusiveMinimum: 'A bound counts itself: write the next value as "min".',
  exclusiveMaximum: 'A bound counts itself: write the value before as "max".',
};

/** What is meant by a key that a field does not have, where another format has it. */
export function foreignKey(key: string): { suggestion?: string; advice?: string } {
  if (Object.hasOwn(advice, key)) return { advice: advice[key] ?? '' };
  if (Object.hasOwn(renamed, key)) return { suggestion: renamed[key] ?? '' };
  return {};
}
