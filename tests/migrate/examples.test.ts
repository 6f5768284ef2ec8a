import { describe, expect, test } from 'vitest';
import { brief, codes, migrate } from './migrate.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';

const fields: JsonObject = {
  params: [
    { name: 'id', type: 'string' },
    { name: 'limit', type: 'number', optional: true },
  ],
  results: [
    { name: 'ok', type: 'boolean' },
    { name: 'note', type: 'string', required: false },
  ],
};

const migrateExample = (example: JsonValue): { example: unknown; diagnostics: unknown[] } => {
  const { spec, diagnostics } = migrate({ ...fields, examples: [example] });
  return { example: (spec?.examples as JsonValue[])[0], diagnostics: brief(diagnostics) };
};

test.each([
  ['./run door/open', { command: './run door/open' }],
  [
    { command: 'c', description: 'd' },
    { description: 'd', command: 'c' },
  ],
  [{ params: { id: 'a' } }, { params: { id: 'a' } }],
  [
    { params: { id: 'a', limit: 1 }, result: { ok: true } },
    { params: { id: 'a', limit: 1 }, result: { ok: true } },
  ],
  [{ 'x-mine': 1 }, { 'x-mine': 1 }],
])('%j says nothing new', (old, example) => {
  expect(migrateExample(old)).toEqual({ example, diagnostics: [] });
});

describe('expectedResult', () => {
  test('becomes the result when it is all of it', () => {
    const params = { key: 'expectedResult', where: 'examples', target: "'result'" };
    expect(migrateExample({ expectedResult: { ok: true } })).toEqual({
      example: { result: { ok: true } },
      diagnostics: [['ARC8004', '/examples/0/expectedResult', params]],
    });
  });

  test('in prose is a note, once for all examples', () => {
    const { spec, diagnostics } = migrate({
      ...fields,
      examples: [{ expectedResult: '{ ok: true }' }, { command: 'c', expectedResult: 'fine' }],
    });
    expect(spec?.examples).toEqual([
      { 'x-expectedResult': '{ ok: true }' },
      { command: 'c', 'x-expectedResult': 'fine' },
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'ARC8004', params: { key: 'expectedResult', target: "'x-expectedResult'" } },
    ]);
    expect(diagnostics[0]?.related?.map(({ place }) => place.pointer)).toEqual([
      '/examples/1/expectedResult',
    ]);
  });

  test.each([
    [{ note: 'n' }, "its expectedResult lacks 'ok'"],
    [
      { ok: true, extra: 1, more: 2 },
      "its expectedResult has 'extra', 'more', which the spec does not declare",
    ],
    [[true], 'its expectedResult is no object'],
  ])('%j is a note with a reason', (expectedResult, reason) => {
    expect(migrateExample({ expectedResult })).toEqual({
      example: { 'x-expectedResult': expectedResult },
      diagnostics: [['ARC8007', '/examples/0/expectedResult', { example: 1, reason }]],
    });
  });

  test('beside a result is a note', () => {
    const { example, diagnostics } = migrateExample({ result: { ok: true }, expectedResult: { ok: false } });
    expect(example).toEqual({ result: { ok: true }, 'x-expectedResult': { ok: false } });
    expect(diagnostics).toEqual([
      ['ARC8007', '/examples/0/expectedResult', { example: 1, reason: 'it has two results' }],
    ]);
  });
});

test.each([
  [{ limit: 1 }, "its params lacks 'id'"],
  [{ id: 'a', other: 1 }, "its params has 'other', which the spec does not declare"],
  ['--id=a', 'its params is no object'],
])('params %j are a note with a reason', (params, reason) => {
  expect(migrateExample({ params, command: 'c' })).toEqual({
    example: { command: 'c', 'x-params': params },
    diagnostics: [['ARC8007', '/examples/0/params', { example: 1, reason }]],
  });
});

test('other keys are notes, and none takes the place of another', () => {
  const { example } = migrateExample({ 'x-notes': 'old', notes: 'new', command: 7 });
  expect(example).toEqual({ 'x-notes': 'old', 'x-notes-2': 'new', 'x-command': 7 });
  expect(migrateExample(5).example).toEqual({ 'x-value': 5 });
});

test('a single example is the last of the list', () => {
  const { spec, diagnostics } = migrate({ examples: ['a'], example: 'b' });
  expect(spec?.examples).toEqual([{ command: 'a' }, { command: 'b' }]);
  expect(brief(diagnostics)).toEqual([
    ['ARC8004', '/example', { key: 'example', where: '', target: "the last of 'examples'" }],
  ]);
  expect(migrate({ examples: { command: 'a' } }).spec?.examples).toEqual([{ command: 'a' }]);
});

test('what is no example is kept aside', () => {
  const { spec, diagnostics } = migrate({ examples: 5, example: ['b'] });
  expect(spec).toMatchObject({ 'x-examples': 5, 'x-example': ['b'] });
  expect(spec).not.toHaveProperty('examples');
  expect(codes(diagnostics)).toEqual(['ARC8004', 'ARC8004']);
  expect(migrate({}).spec).not.toHaveProperty('examples');
});
