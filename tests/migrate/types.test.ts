import { describe, expect, test } from 'vitest';
import { applyFixes, brief, codes, migrate, migrateParam } from './migrate.js';

const typeOf = (type: string, accept = false, more = {}): unknown =>
  (migrateParam({ type, ...more }, accept).param as { type: string }).type;

test.each([
  ['string', 'string'],
  ['unknown', 'unknown'],
  ['{a:string,b?:number}', '{ a: string; b?: number }'],
  ['Array<{id: string, score: number}>', 'Array<{ id: string; score: number }>'],
  ['"up"|"down"', "'up' | 'down'"],
  ['gpu/stats#Info[]', 'gpu/stats#Info[]'],
])('%s is fine', (written, canonical) => {
  const { param, diagnostics } = migrateParam({ type: written });
  expect(param).toEqual({ name: 'a', type: canonical });
  expect(diagnostics).toEqual([]);
});

describe('types of another name', () => {
  test.each([
    ['UUID', 'uuid'],
    ['Date', 'datetime'],
    ['DateTime', 'datetime'],
    ['Buffer | Uint8Array', 'bytes'],
    ['bool', 'boolean'],
    ['integer', 'int53'],
    ['String[]', 'string[]'],
    ['Map<string, Date>', 'Record<string, datetime>'],
    ['Set<UUID>', 'uuid[]'],
  ])('%s', (written, replacement) => {
    expect(typeOf(written)).toBe(written);
    expect(typeOf(written, true)).toBe(replacement);
  });

  test('are one finding with one fix for every field', () => {
    const fields = [
      { name: 'a', type: 'UUID' },
      { name: 'b', type: 'Record<UUID, any>' },
    ];
    const { spec, diagnostics } = migrate({ params: fields, results: [{ name: 'c', type: 'UUID' }] });
    expect(brief(diagnostics)).toEqual([
      ['ARC8003', '/params/0/type', { field: 'params.a', type: 'UUID', suggestion: 'uuid' }],
      [
        'ARC8001',
        '/params/1/type',
        { field: 'params.b', type: 'Record<UUID, any>', replacement: 'Record<uuid, json>' },
      ],
    ]);
    expect(diagnostics[0]?.related?.map(({ place }) => place.pointer)).toEqual([
      '/params/1/type',
      '/results/0/type',
    ]);
    expect(applyFixes(spec ?? {}, diagnostics)).toEqual(
      migrate({ params: fields, results: [{ name: 'c', type: 'UUID' }] }, true).spec,
    );
  });

  test('a type that the spec declares is never taken for a built-in one', () => {
    const { diagnostics } = migrate(
      { customTypes: { UUID: { text: { type: 'string' } } }, params: [{ name: 'a', type: 'UUID' }] },
      true,
    );
    expect(diagnostics).toEqual([]);
  });
});

describe('unknown types', () => {
  test.each([
    ['RuleInfo[]', { field: 'params.a', type: 'RuleInfo' }],
    ['strng', { field: 'params.a', type: 'strng', suggestion: 'string' }],
    ['Data', { field: 'params.a', type: 'Data' }],
    ['Itm | null', { field: 'params.a', type: 'Itm', suggestion: 'Item' }],
  ])('%s', (type, params) => {
    const { param, diagnostics } = migrateParam({ type }, true, {
      customTypes: { Item: { id: { type: 'string' } } },
    });
    expect(param).toEqual({ name: 'a', type });
    expect(brief(diagnostics)).toEqual([['ARC8003', '/params/0/type', params]]);
    expect(diagnostics[0]).not.toHaveProperty('fix');
  });
});

describe('undefined', () => {
  test('in a union makes the field optional', () => {
    const { param, diagnostics } = migrateParam({ type: 'string | undefined', optional: false });
    expect(param).toEqual({ name: 'a', type: 'string', optional: true });
    expect(brief(diagnostics)).toEqual([
      ['ARC8004', '/params/0/type', { key: 'undefined', where: 'params', target: '"optional": true' }],
    ]);
  });

  test('in a member makes the member optional', () => {
    expect(migrateParam({ type: '{ a: string | undefined }[]' })).toEqual({
      param: { name: 'a', type: '{ a?: string }[]' },
      diagnostics: [],
    });
  });

  test.each(['undefined', '(string | undefined)[]'])('%s is for a person', (type) => {
    const { param, diagnostics } = migrateParam({ type }, true);
    expect(param).toEqual({ name: 'a', type });
    expect(diagnostics).toMatchObject([
      { code: 'ARC3002', severity: 'warning', params: { construct: 'undefined' } },
    ]);
  });
});

test.each([
  ['(a: string) => void', 'ARC3002'],
  ['string[', 'ARC3001'],
  ['Map<string>', 'ARC3002'],
  ['object & any', 'ARC3002'],
])('%s is kept and reported as the compiler would', (type, code) => {
  const { param, diagnostics } = migrateParam({ type }, true);
  expect(param).toEqual({ name: 'a', type });
  expect(codes(diagnostics)).toEqual([code]);
});
