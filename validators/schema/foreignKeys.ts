/** What a key of another format is called here, or how what it says is said here. */
type Foreign = Readonly<Record<string, { suggestion: string } | { advice: string }>>;

const called = (suggestion: string, ...keys: string[]): Foreign =>
  Object.fromEntries(keys.map((key) => [key, { suggestion }]));
const said = (advice: string, ...keys: string[]): Foreign =>
  Object.fromEntries(keys.map((key) => [key, { advice }]));

const described = called('description', 'desc', 'doc', 'docs', 'comment', 'title', 'summary', 'message');
const unions = said('Declare a tagged union in "types", and write its name as the type.', 'oneOf', 'anyOf');
const single = said(
  'A spec cannot be made of others yet; share types: "command/name#Type".',
  'extends',
  'allOf',
);
const unheard = (what: string): string =>
  `A spec cannot declare ${what} yet, and nothing would be generated for it.`;

/** Keys that a field has in other formats. */
const ofField: Foreign = {
  ...described,
  ...unions,
  ...called('maxLength', 'maxLen', 'max_length', 'maximumLength'),
  ...called('minLength', 'minLen', 'min_length', 'minimumLength'),
  ...called('max', 'maximum', 'lte', 'maxValue'),
  ...called('min', 'minimum', 'gte', 'minValue'),
  ...called('maxItems', 'max_items'),
  ...called('minItems', 'min_items'),
  ...called('pattern', 'regex', 'regexp'),
  ...called('default', 'defaultValue'),
  ...called('sensitive', 'secret', 'writeOnly'),
  ...said('A field is required unless it says "optional": true.', 'required'),
  ...said('It is a part of the type: "type": "string | null".', 'nullable'),
  ...said('A form is a type: uuid, url, datetime, date or bytes. For any other write a "pattern".', 'format'),
  ...said(`The values are the type: "type": "'a' | 'b'".`, 'enum', 'values'),
  ...said(`The value is the type: "type": "'a'".`, 'const'),
  ...said('The items are a part of the type: "type": "string[]".', 'items', 'repeated'),
  ...said('Declare a type with "fields" in "types", and write its name as the type.', 'properties', 'fields'),
  ...said('Write the name of the type as the type, or command/name#Type.', '$ref'),
  ...said('A bound counts itself: write the next value as "min".', 'exclusiveMinimum', 'minValueExclusive'),
  ...said('A bound counts itself: write the value before as "max".', 'exclusiveMaximum', 'maxValueExclusive'),
  ...said('The adapter proto numbers fields itself, and keeps the numbers for ever.', 'tag', 'number'),
};

/** Keys of a type that is declared. */
const ofType: Foreign = {
  ...described,
  ...single,
  ...called('fields', 'properties', 'members'),
  ...called('enum', 'values'),
  ...called('union', 'oneOf', 'anyOf', 'oneof', 'variants'),
  ...said('What it is follows from "fields", "enum", "union" or "alias".', 'type', 'kind'),
  ...said('A field is required unless it says "optional": true.', 'required'),
};

/** Keys of an error. */
const ofError: Foreign = {
  ...described,
  ...called('fields', 'data', 'details', 'properties', 'payload'),
  ...called('code', 'name', 'id'),
  ...said(unheard('the HTTP status of an error'), 'status', 'statusCode', 'httpStatus', 'http'),
};

/** Keys of a whole spec. */
const ofSpec: Foreign = {
  ...described,
  ...single,
  ...called('params', 'input', 'inputs', 'request', 'args', 'arguments', 'parameters'),
  ...called('results', 'output', 'outputs', 'response', 'returns', 'return'),
  ...called('errors', 'throws'),
  ...called('types', 'models', 'schemas', 'definitions', '$defs'),
  ...said(unheard('an HTTP method or path'), 'http', 'method', 'path', 'route', 'verb'),
  ...said(unheard('streams'), 'stream', 'streams', 'streaming', 'stream_params'),
  ...said(unheard('attachments'), 'attachment', 'attachments'),
  ...said(unheard('events'), 'event', 'events'),
};

/**
 * What is meant by a key that is not known, where another format has it.
 * @param known The keys that could stand there, which tell what has them.
 */
export function foreignKey(key: string, known: readonly string[]): { suggestion?: string; advice?: string } {
  if (/^(?:\/\/|[_$]comment$|#)/.test(key))
    return known.includes('layout') ? { advice: 'A comment is written as in JavaScript here: // …' } : {};
  const keys = known.includes('optional')
    ? ofField
    : known.includes('alias')
      ? ofType
      : known.includes('errors')
        ? ofSpec
        : known.includes('code') && known.includes('fields')
          ? ofError
          : {};
  return Object.hasOwn(keys, key) ? (keys[key] ?? {}) : {};
}
