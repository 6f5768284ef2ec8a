import type { JsonObject, JsonValue } from '../../types/Json.js';

/**
 * A text that no generated file may hold, and that says where in the spec it stood: `leak-list-example`. Each is given out
 * once, so that whoever finds one knows the place.
 */
export const leak = /leak-[a-z0-9-]+/gi;

/** What every other place holds: it must be seen, or nothing is proved. */
export const open = 'shown-to-all';

/** Nobody makes up a text for it, who does not search long. */
const hardPattern = '^(?=.*-hard)(?=leak-)[a-z-]+$';

const secret = { type: 'string', sensitive: true };
const login = { user: { type: 'string' }, password: secret };

const types = {
  Login: { fields: { user: { type: 'string' }, password: { ...secret, example: 'leak-field' } } },
  Logins: { alias: 'Login[]' },
  Box: {
    generics: ['T'],
    fields: { value: { type: 'T' }, key: { type: 'T', sensitive: true, optional: true } },
  },
  Boxes: { generics: ['T'], alias: 'Record<string, Box<T>>' },
  Inside: {
    union: {
      tag: 'kind',
      variants: { login: { type: 'Login' }, pin: { fields: { pin: secret } }, none: {} },
    },
  },
  Beside: {
    open: true,
    union: { tag: 'kind', content: 'value', variants: { login: { fields: login }, none: {} } },
  },
  Chain: { fields: { word: secret, label: { type: 'string' }, next: { type: 'Chain', optional: true } } },
};

/** Types with sensitive parts, and a value of each: what is secret in it is the given text. */
const holders: Record<string, [type: string, value: (canary: string) => JsonValue]> = {
  record: ['Login', (password) => ({ user: open, password })],
  list: [
    'Login[]',
    (password) => [
      { user: open, password },
      { user: open, password },
    ],
  ],
  alias: ['Logins', (password) => [{ user: open, password }]],
  map: ['Record<string, Login>', (password) => ({ [open]: { user: open, password } })],
  tuple: ['[string, Login]', (password) => [open, { user: open, password }]],
  nullable: ['(Login | null)[]', (password) => [null, { user: open, password }]],
  inline: [
    '{ login: Login; label: string }',
    (password) => ({ login: { user: open, password }, label: open }),
  ],
  argument: ['Box<Login>', (password) => ({ value: { user: open, password } })],
  generic: ['Box<string>', (key) => ({ value: open, key })],
  wrapped: [
    'Boxes<Box<string>>',
    (key) => ({ [open]: { value: { value: open, key }, key: { value: key } } }),
  ],
  internal: ['Inside', (password) => ({ kind: 'login', user: open, password })],
  fields: ['Inside', (pin) => ({ kind: 'pin', pin })],
  adjacent: ['Beside', (password) => ({ kind: 'login', value: { user: open, password } })],
  unknown: ['Beside', (password) => ({ kind: 'later', value: { password } })],
  chain: ['Chain', (word) => ({ word, label: open, next: { word, label: open } })],
};

/** Types that are secret as a whole. */
const secrets: Record<
  string,
  [type: string, value: (canary: string) => JsonValue, constraints?: JsonObject]
> = {
  text: ['string', (text) => text],
  pattern: ['string', (text) => text, { pattern: '^[a-z-]+$', minLength: 3 }],
  hard: ['string', (text) => text, { pattern: hardPattern }],
  maybe: ['string | null', (text) => text],
  any: ['json', (text) => ({ [text]: [text] })],
  items: ['string[]', (text) => [text, text, text], { minItems: 2 }],
  keys: ['Record<string, string>', (text) => ({ [text]: text })],
  pair: ['[string, int32]', (text) => [text, 1]],
  whole: ['Login', (text) => ({ user: text, password: text })],
  union: ['Inside', (text) => ({ kind: 'login', user: text, password: text })],
};

interface NamedField extends JsonObject {
  name: string;
}

type Use = 'example' | 'default' | 'shown';

/** A field of each type, with a secret in the places that the use is about. */
function fieldsOf(use: Use, place: string): NamedField[] {
  const said = (name: string, value: (canary: string) => JsonValue): JsonObject => ({
    ...(use === 'default' ? {} : { optional: true }),
    ...(use === 'shown' ? {} : { [use]: value(`leak-${place}-${name}`) }),
  });
  return [
    ...Object.entries(holders).map(([name, [type, value]]) => ({ name, type, ...said(name, value) })),
    ...Object.entries(secrets).map(([name, [type, value, constraints]]) => ({
      name: `${name}Secret`,
      type,
      sensitive: true,
      ...constraints,
      ...said(name, value),
    })),
  ];
}

/** Values of all {@link fieldsOf}. */
function valuesOf(place: string): JsonObject {
  return Object.fromEntries([
    ...Object.entries(holders).map(([name, [, value]]) => [name, value(`leak-${place}-${name}`)]),
    ...Object.entries(secrets).map(([name, [, value]]) => [`${name}Secret`, value(`leak-${place}-${name}`)]),
  ]) as JsonObject;
}

const label = { name: 'label', type: 'string' };
const asMap = (fields: NamedField[]): JsonObject =>
  Object.fromEntries(fields.map(({ name, ...field }) => [name, field]));

function command(name: string, sections: JsonObject): JsonObject {
  return {
    version: 2,
    name,
    environment: 'both',
    rust: { module: name.replace('/', '_') },
    types,
    ...sections,
  };
}

const data = (place: string): JsonObject => ({ ...valuesOf(place), label: open });

/** Specs that show what is sensitive wherever a spec can show a value. `trait` is for adapters of traits. */
export const secretExampleSpecs: Record<string, JsonObject> = {
  /** In examples of commands. */
  calls: command('leaks/calls', {
    params: [label, ...fieldsOf('shown', '')],
    results: [label, ...fieldsOf('shown', '')],
    errors: [{ code: 'LOCKED', description: 'Locked.', fields: asMap([label, ...fieldsOf('shown', '')]) }],
    examples: [
      {
        description: 'It works',
        command: 'leaks calls --word leak-line',
        params: data('params'),
        result: data('result'),
      },
      { description: 'It fails', params: data('failing'), error: { code: 'LOCKED', data: data('error') } },
    ],
  }),
  /** In examples of fields. */
  fields: command('leaks/fields', {
    params: [label, ...fieldsOf('example', 'params')],
    results: [label, ...fieldsOf('example', 'results')],
    errors: [{ code: 'LOCKED', description: 'Locked.', fields: asMap(fieldsOf('example', 'errors')) }],
  }),
  /** In defaults. */
  defaults: command('leaks/defaults', {
    params: [label, ...fieldsOf('default', 'params')],
    results: [label, ...fieldsOf('default', 'results')],
    examples: [{ description: 'It fills in', params: { label: open }, result: { label: open } }],
  }),
  /** Where nobody can make up a value that fits. */
  hard: command('leaks/hard', {
    params: [label, { name: 'word', ...secret, pattern: hardPattern, example: 'leak-hard-field' }],
    examples: [{ description: 'Hard', params: { label: open, word: 'leak-hard-params' } }],
  }),
  /** In types that stand alone. */
  library: {
    version: 2,
    name: 'leaks/library',
    rust: { module: 'leaks_library' },
    types: { ...types, All: { fields: asMap(fieldsOf('example', 'library')) } },
  },
};

/** A trait has no examples, but its methods have params as commands do. */
export const secretTraitSpec: JsonObject = {
  version: 2,
  name: 'leaks/trait',
  types,
  trait: {
    name: 'Leaks',
    methods: [{ name: 'leak', params: [label, ...fieldsOf('example', 'trait')], returns: 'Login' }],
  },
};
