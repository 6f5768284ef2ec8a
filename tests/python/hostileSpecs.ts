import type { Fixture } from '../support/fixtures.js';

/** Names that mean something in Python, in pydantic or in the generated modules. */
// prettier-ignore
const fieldNames = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'class', 'def', 'del', 'elif', 'except', 'from', 'global', 'in', 'is',
  'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'try', 'with', 'yield', 'match', 'case', 'type', '_', '__', 'self', 'cls', 'print', 'id',
  'int', 'str', 'list', 'dict', 'tuple', 'set', 'float', 'bool', 'bytes', 'object', 'property', '__init__', '__class__', '__dict__', '_private',
  'register', 'mro', 'wire', 'Field', 'Literal', 'Annotated', 'COMMAND', 'datetime', 'UUID', 'model_config', 'modelConfig', 'model_fields', 'model_x', 'copy',
  'json', 'schema', 'validate', 'construct', 'from_json', 'toJson', 'to wire', 'T', 'raw', 'data', 'CODE', 'annotations', 'typing', 'pydantic',
  'fooBar', 'foo_bar', 'foo-bar', 'FooBar', 'FOO_BAR', 'l', 'O', 'I',
];

// prettier-ignore
const typeNames = [
  'None', 'True', 'Literal', 'Annotated', 'Field', 'TypeVar', 'TypeAliasType', 'Generic', 'COMMAND', 'Text', 'Exception', 'ValueError', 'Optional',
  'Maybe', 'Unknown', 'Type', 'Str', 'Int', 'List', 'Dict', 'T', 'PyTypesHandler', 'PyTypesFailedError', 'ChoiceA', 'ChoiceAContent', 'UUID',
  'BaseModel', 'Self', 'Any', 'Wire',
];

const fieldTypes = [
  'int64',
  'string',
  'string | null',
  'string[]',
  'Record<string, bytes>',
  "'a' | 'b'",
  'datetime',
  'json',
];

function fields(names: readonly string[]): Record<string, object> {
  const entries = names.map((name, index) => [
    name,
    { type: fieldTypes[index % fieldTypes.length], optional: index % 3 === 0 },
  ]);
  return Object.fromEntries(entries) as Record<string, object>;
}

const names = {
  version: 2,
  name: 'py/names',
  description: 'Ends with a backslash \\',
  types: {
    Rec: { fields: fields(fieldNames) },
    En: { enum: fieldNames },
    OpenEn: { enum: fieldNames, open: true },
    Un: {
      union: {
        tag: 'type',
        variants: Object.fromEntries(
          fieldNames.map((name, index) => [
            name,
            { fields: fields(fieldNames.slice(index, index + 3).filter((field) => field !== 'type')) },
          ]),
        ),
      },
    },
    Ad: {
      open: true,
      union: {
        tag: 'class',
        content: 'from_json',
        variants: Object.fromEntries(
          fieldNames.map((name, index) => [
            name,
            index % 2 === 0 ? { type: 'Rec' } : { fields: fields([name]) },
          ]),
        ),
      },
    },
  },
  params: [
    { name: 'rec', type: 'Rec' },
    { name: 'en', type: 'En' },
    { name: 'openEn', type: 'OpenEn' },
    { name: 'un', type: 'Un' },
    { name: 'ad', type: 'Ad' },
    ...fieldNames.map((name) => ({ name, type: 'int8', default: 1 })),
  ],
  results: [{ name: 'un', type: 'Un' }],
  errors: ['KEY_ERROR', 'SELF', 'ERROR', 'VALUE', 'DATA', 'X_1'].map((code) => ({
    code,
    description: 'Quotes """ and \\',
    fields: { self: { type: 'int8' }, code: { type: 'string' }, args: { type: 'string' } },
  })),
};

const types = {
  version: 2,
  name: 'py/types',
  description: 'ends with "',
  types: {
    ...Object.fromEntries(
      typeNames.map((name) => [
        name,
        { fields: { a: { type: 'int64' }, n: { type: name, optional: true } } },
      ]),
    ),
    Choice: {
      union: {
        tag: 't',
        content: 'c',
        variants: { a: { fields: { x: { type: 'T' } } }, b: { type: 'Literal' } },
      },
    },
    Box: {
      generics: ['T'],
      fields: {
        t: { type: 'T', optional: true },
        n: { type: 'T | null' },
        l: { type: 'Record<string, T[]>' },
      },
    },
    GenericUnion: {
      generics: ['A', 'Literal'],
      union: {
        tag: 'k',
        variants: {
          x: { fields: { a: { type: 'A' }, l: { type: 'Literal' } } },
          y: { type: 'Box<A>' },
          z: {},
        },
      },
    },
    GenericAlias: { generics: ['A'], alias: 'Record<string, GenericUnion<A, int64> | null>' },
  },
  params: [
    ...typeNames.map((type, index) => ({ name: `p${String(index)}`, type, optional: true })),
    { name: 'choice', type: 'Choice', optional: true },
    { name: 'union', type: 'GenericUnion<int64, string>' },
    { name: 'alias', type: 'GenericAlias<datetime>' },
    { name: 'box', type: 'Box<bytes | null>', default: { n: null, l: {} } },
    { name: 'foreign', type: 'string', optional: true, pattern: '(a)\\1', example: 'aa' },
    { name: 'single', type: 'float32', min: 0.1, max: 1e21, default: 0.1 },
    { name: 'large', type: 'uint64', min: '5', optional: true },
  ],
  results: [],
  errors: [{ code: 'FAILED', description: 'Say "hi"' }],
};

const commands = [
  'import',
  'json',
  'typing',
  'call',
  'self',
  'transport',
  'py/types/x',
  'x/uint8',
  'x/uint16',
  'x/uint015',
  'x/uint',
  'x/uint-a',
  'py-type',
  'py/names2',
  'py/x',
  'py/y',
];

/** Prose that a docstring, its linter or the formatter takes for more than that. */
// prettier-ignore
const descriptions = [
  '\u202e */ """ \\', '"', "it's", 'ends with "', '"starts', '""', '"""', '\\', '\\"', "'", 'iPhone', '#"', 'x\n"y"', '"a\n\nb"', '   x', 'noqa',
];

/** Types that contain themselves with other arguments: what pydantic finds again only by a name. */
const genericTypes = {
  version: 2,
  name: 'py/generics',
  types: {
    Closed: {
      generics: ['A', 'B'],
      fields: {
        a: { type: 'A' },
        b: { type: 'B' },
        class: { type: 'Record<int8, Closed<Record<uint32, uuid>, float64>[]>' },
      },
    },
    Open: {
      generics: ['A', 'B'],
      fields: {
        a: { type: 'A' },
        b: { type: 'B' },
        swapped: { type: 'Open<B, A>[]' },
        half: { type: 'Open<int8[], B>', optional: true },
        grown: { type: 'Grown<A, B>[]' },
      },
    },
    Grown: {
      generics: ['X', 'Y'],
      fields: {
        x: { type: 'X | null' },
        y: { type: 'Y' },
        list: { type: 'Grown<X, X[]>[]' },
        open: { type: 'Open<X, date | null> | null' },
      },
    },
    Choice: {
      generics: ['A'],
      union: {
        tag: 't',
        variants: {
          leaf: { fields: { a: { type: 'A' } } },
          other: {
            fields: {
              of: { type: 'Choice<Record<string, int8>>[]' },
              record: { type: 'Closed<A, Choice<A>[]>[]' },
            },
          },
        },
      },
    },
    List: { generics: ['A'], alias: '[A, List<Closed<int8[], bytes>> | null]' },
  },
  params: [
    { name: 'closed', type: 'Closed<string, int8[]>' },
    { name: 'open', type: 'Open<string, int8[]>' },
    { name: 'choice', type: 'Choice<url>' },
    { name: 'list', type: 'List<json>' },
  ],
  results: [{ name: 'closed', type: 'Closed<string, string>' }],
};

/** Text that takes other widths than it has characters, in lines about as long as may be. */
const widths = {
  version: 2,
  name: 'py/widths',
  types: {
    Wide: {
      union: {
        tag: 'name',
        variants: Object.fromEntries(
          Array.from({ length: 30 }, (_, index) => ['名'.repeat(index + 20), { fields: {} }]),
        ),
      },
    },
  },
  params: ['名', '가', '👍', '❤️', 'e\u0301', 'ㅤ', '🇩🇪', 'x'].flatMap((text, script) =>
    Array.from({ length: 16 }, (_, index) => ({
      name: `f${String(script)}n${String(index)}`,
      type: 'string',
      default: text.repeat(28) + 'y'.repeat(index * 3),
    })),
  ),
  results: [{ name: 'wide', type: 'Wide' }],
};

/** Specs that are hard on Python alone. */
export const hostileSpecs: Fixture[] = [
  names,
  types,
  genericTypes,
  widths,
  ...commands.map((name, index) => {
    const description = descriptions[index % descriptions.length] ?? '';
    return { version: 2, name, description, params: [{ name: 'a', type: 'int8', description }], results: [] };
  }),
].map((spec, index) => ({ file: `python/${String(index)}.json`, text: JSON.stringify(spec) }));
