/** Defaults of objects, lists, maps, tuples and unions: what the constructor takes for absent must be what the reader does. */
export const madeDefaults = {
  version: 2,
  name: 'made/defaults',
  types: {
    Level: { enum: ['low', 'high'] },
    Mood: { enum: ['good'], open: true },
    Size: {
      fields: {
        width: { type: 'uint16', default: 8 },
        depth: { type: 'int8', optional: true },
        note: { type: 'string | null', optional: true },
        in: { type: 'float32', default: 0.1 },
      },
    },
    Old: { deprecated: 'It is old.', fields: { size: { type: 'Size', default: { depth: 1 } } } },
    Holder: { fields: { some: { type: '(int8 | null)[]' }, lists: { type: 'string[][]', default: [[]] } } },
    Page: { generics: ['T'], fields: { items: { type: 'T[]' } } },
    Beside: {
      union: {
        tag: 'kind',
        variants: {
          sized: { type: 'Size' },
          listed: { fields: { sizes: { type: 'Size[]', default: [{ width: 1 }] } } },
          none: {},
        },
      },
    },
    Under: {
      open: true,
      union: { tag: 'kind', content: 'value', variants: { sized: { type: 'Size' }, Size: {} } },
    },
  },
  params: (
    [
      ['Size', { depth: -1 }],
      ['Size', { note: null }],
      ['Size', { in: 1, width: 65535 }],
      ['Size[]', [{}, { width: 1 }]],
      ['int8[][]', [[1], [], [-128]]],
      ['(uint8 | null)[]', [1, null]],
      ['[int8, uint32, float32]', [1, 2, 0.5]],
      ['[uint8, [int16, string]][]', [[1, [2, 'a$b']]]],
      ['Record<string, int8>', { a: 1, '"$': 2 }],
      ['Record<Level, uint16[]>', { low: [1], high: [] }],
      ['Record<int8, string>', { '1': 'a' }],
      ['Mood[]', ['good', 'new']],
      ['Page<int8>', { items: [1] }],
      ['Old', {}],
      ['Beside', { kind: 'sized', depth: 2 }],
      ['Beside[]', [{ kind: 'none' }, { kind: 'listed' }]],
      ['Under', { kind: 'sized', value: { in: 2 } }],
      ['Under', { kind: 'Size' }],
      ['Under', { kind: 'later', x: [1] }],
      ['datetime[]', ['2026-01-02T03:04:05.678Z']],
      ['{ id: uuid; data: bytes; any?: json }', { id: '0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e', data: 'AQ==' }],
      ['(int8 | null)[]', [1]],
      ['(int8 | null)[]', [null]],
      ['Record<string, int8 | null>', { a: 1 }],
      ['(Size | null)[]', [{}]],
      ['[int8, string | null][]', [[1, 'a']]],
      ['int8[][]', [[]]],
      ['Record<string, Record<string, string>>', { a: {} }],
      ['[int8, (int8 | null)[], string[]]', [1, [1], []]],
      ['int8[] | null', [1]],
      ['Holder', { some: [1], lists: [[], ['a']] }],
      ['Holder[]', [{ some: [null] }]],
    ] as const
  )
    .map(([type, value], index): object => ({ name: `p${String(index)}`, type, default: value }))
    // Modules of Python have these names.
    .concat(
      { name: 'uuid', type: 'uuid', default: '0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e' },
      { name: 'dt', type: 'date', default: '2026-01-02' },
    ),
  results: [],
};
