/** What they say, where they say something. */
export const note = 'Use "the new one" instead.';

/** Everything that a spec may call deprecated, said with a text and without. */
export const deprecatedSpecs = [
  {
    version: 2,
    name: 'shop/list',
    deprecated: note,
    types: {
      Row: { deprecated: note, description: 'A row.', fields: { id: { type: 'int32' } } },
      Word: { deprecated: true, alias: 'string' },
      Color: { deprecated: note, enum: ['red', 'green'] },
      Shape: {
        deprecated: note,
        union: { tag: 'kind', variants: { dot: {}, line: { fields: { length: { type: 'int32' } } } } },
      },
      Held: {
        deprecated: note,
        union: {
          tag: 'kind',
          content: 'value',
          variants: { row: { type: 'Row' }, box: { type: 'Box<Row>' } },
        },
      },
      Box: { deprecated: true, generics: ['T'], fields: { value: { type: 'T', deprecated: note } } },
      Tree: { deprecated: note, fields: { children: { type: 'Tree[]', optional: true } } },
      Fresh: {
        fields: {
          row: { type: 'Row' },
          rows: { type: 'Record<string, Row>', default: {} },
          word: { type: 'Word', default: 'a', deprecated: true, minLength: 1 },
          color: { type: 'Color', default: 'red', deprecated: note },
          shape: { type: 'Shape', optional: true, deprecated: `${note}\n*/ """ \\` },
          held: { type: 'Held | null', optional: true, deprecated: note },
          box: { type: 'Box<Row>', optional: true, deprecated: note },
          tree: { type: 'Tree', optional: true },
          pair: { type: '[Row, Row]', optional: true, deprecated: note },
          inline: { type: '{ a: Row }', optional: true, deprecated: note },
          secret: { type: 'string', optional: true, deprecated: note, sensitive: true },
        },
      },
    },
    params: [
      { name: 'query', type: 'string' },
      { name: 'page', type: 'int32', optional: true, deprecated: note, description: 'Counts from one.' },
      { name: 'fresh', type: 'Fresh', optional: true },
    ],
    results: [
      { name: 'rows', type: 'Row[]', deprecated: true },
      { name: 'fresh', type: 'Fresh' },
    ],
    errors: [
      { code: 'GONE', description: 'It is gone.', fields: { last: { type: 'Row', deprecated: note } } },
    ],
  },
  {
    version: 2,
    name: 'shop/find',
    deprecated: true,
    params: [{ name: 'text', type: 'string', deprecated: note }],
    results: [],
  },
  {
    version: 2,
    name: 'shop/new',
    params: [{ name: 'text', type: 'string' }],
    results: [{ name: 'count', type: 'int32' }],
  },
];
