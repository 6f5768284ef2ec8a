/** A trait, with the types that it declares itself. */
export function trait(
  name: string,
  methods: object[],
  rest: { supertraits?: string[]; types?: object } = {},
): object {
  const { supertraits = [], types = {} } = rest;
  return {
    version: 2,
    name: `traits/${name.toLowerCase()}`,
    adapter: 'trait-only',
    types,
    trait: { name, supertraits, methods },
  };
}

/** A command of a module that has the traits. */
export function command(
  name: string,
  traits: string[],
  params: object[] = [],
  module = 'modules/shop',
): object {
  return { version: 2, name, adapter: 'rust-ipc', rust: { module, traits }, params, results: [] };
}

/** One type of every kind that a method can give. */
const types = {
  Colour: { enum: ['red', 'green'] },
  Mood: { enum: ['calm'], open: true },
  Point: { fields: { x: { type: 'float64' }, y: { type: 'float64' } } },
  Page: { generics: ['T'], fields: { first: { type: 'T' }, next: { type: 'string', optional: true } } },
  Item: {
    fields: {
      type: { type: 'string', pattern: '^[A-Z]+$' },
      count: { type: 'uint8', min: 1 },
      tags: { type: 'string[]', minItems: 1 },
      big: { type: 'int64' },
      image: { type: 'bytes' },
      at: { type: 'datetime' },
      day: { type: 'date' },
      id: { type: 'uuid' },
      link: { type: 'url' },
      size: { type: 'int53' },
      anything: { type: 'json' },
      colour: { type: 'Colour' },
      point: { type: 'Point' },
      pair: { type: '[Point, Shape]' },
      more: { type: 'Item', optional: true },
      note: { type: 'string | null' },
      weight: { type: 'float32', default: 1 },
      stock: { type: "Record<'a' | 'b', int64>" },
      page: { type: 'Page<Page<uint64>>' },
    },
  },
  Shape: {
    union: {
      tag: 'kind',
      variants: {
        group: { fields: { inner: { type: 'Shape' }, name: { type: 'string' } } },
        framed: { type: 'Frame' },
        spot: { fields: { at: { type: 'Point' } } },
      },
    },
  },
  Frame: { fields: { shape: { type: 'Shape' } } },
  Named: { alias: '[string, int64]' },
  Nested: { alias: 'Nested[]' },
};

/** The type that each method of the trait `Answers` is named after. */
export const kinds: Readonly<Record<string, string>> = {
  text: 'string',
  truth: 'boolean',
  byte: 'uint8',
  long: 'int64',
  safe: 'int53',
  real: 'float32',
  data: 'bytes',
  moment: 'datetime',
  day: 'date',
  identity: 'uuid',
  link: 'url',
  anything: 'json',
  list: 'Item[]',
  pair: '[string, Item]',
  single: '[int32]',
  wide: '[string, Record<string, Item>, Item, Page<uint64>, string]',
  map: 'Record<string, Item>',
  maybe: 'Item | null',
  colour: 'Colour',
  mood: 'Mood',
  item: 'Item',
  shape: 'Shape',
  frame: 'Frame',
  page: 'Page<Item>',
  numbers: 'Page<Page<[uint64, float64, bytes]>>',
  named: 'Named',
  listed: 'Page<Named>',
  nested: 'Nested',
  inline: "{ deep: { deeper: string }; literal: 'a' | 'b' }",
};

/** Each kind given, given or failed with a text, and failed with. */
const answers = Object.entries(kinds).flatMap(([name, type]) => [
  { name, returns: type },
  { name: `${name}_or_text`, async: true, returns: type, throws: 'string' },
  { name: `${name}_failed`, throws: type },
]);

/** A module that names traits of every shape, and a chain of traits above them. */
export const traitSpecs = {
  'specs/answers.json': trait('Answers', answers, { types }),
  'specs/stored.json': trait('Stored', [{ name: 'flush' }], { supertraits: ['Lifecycle'] }),
  'specs/journal.json': trait(
    'Journal',
    [
      { name: 'entries', returns: 'string[]', borrowed: true },
      { name: 'latest', returns: 'string', borrowed: true, params: [{ name: 'of', type: 'string' }] },
      { name: 'labels', returns: 'traits/answers#Page<string>', borrowed: true },
      { name: 'owner', returns: '[string, traits/answers#Point]', borrowed: true, async: true },
    ],
    { supertraits: ['Stored', 'MetricsEmitter'] },
  ),
  'specs/catalogue.json': trait(
    'Catalogue',
    [
      // The name of a command of the module, and of a method of ManagedService.
      { name: 'sell', returns: 'boolean' },
      { name: 'name', returns: 'string', borrowed: true },
      {
        name: 'add_everything_there_is_to_the_catalogue_at_once_and_say_how_many_of_it_were_new',
        async: true,
        receiver: '&mut self',
        params: [
          { name: 'type', type: 'string' },
          { name: 'max items', type: 'traits/answers#Item[]' },
          { name: 'maxItems', type: 'int32' },
        ],
        returns: 'uint32',
        throws: 'string',
      },
      { name: 'dissolve', async: true, receiver: 'self', returns: 'string', borrowed: true },
    ],
    { supertraits: ['Journal'] },
  ),
  'specs/result.json': trait('Result', [{ name: 'total', returns: 'int32' }], {
    supertraits: ['ManagedService'],
  }),
  'specs/sell.json': {
    ...command(
      'shop/sell',
      ['Catalogue', 'Answers', 'Priced'],
      [{ name: 'item', type: 'traits/answers#Item' }],
    ),
    // A command may declare a trait beside itself.
    trait: { name: 'Priced', methods: [{ name: 'price', returns: 'uint64', throws: 'string' }] },
  },
  'specs/buy.json': command('shop/buy', ['Answers', 'Result', 'ManagedService']),
};
