import { describe, expect, test } from 'vitest';
import { brief, codes, migrate, migrateParam } from './migrate.js';

test.each([
  [{}, false],
  [{ optional: false }, false],
  [{ required: true }, false],
  [{ optional: true }, true],
  [{ required: false }, true],
  [{ optional: true, required: false }, true],
  [{ optional: false, required: true }, false],
])('%j: optional %s', (flags, optional) => {
  const { param, diagnostics } = migrateParam(flags);
  expect(param).toEqual({ name: 'a', type: 'string', ...(optional ? { optional } : {}) });
  expect(diagnostics).toEqual([]);
});

test.each([true, false])('required and optional are both %s', (both) => {
  const { param, diagnostics } = migrateParam({ required: both, optional: both });
  expect(param).toEqual({ name: 'a', type: 'string', optional: true });
  expect(brief(diagnostics)).toEqual([['ARC8006', '/params/0', { field: 'params.a' }]]);
});

test('a default in prose stays prose; a default stays a default', () => {
  expect(migrateParam({ description: 'Limit (default: 20)' })).toEqual({
    param: { name: 'a', type: 'string', description: 'Limit (default: 20)' },
    diagnostics: [],
  });
  expect(migrateParam({ default: null }).param).toEqual({ name: 'a', type: 'string', default: null });
});

test('keys that version 2 has no place for are notes of the spec', () => {
  const params = [
    { name: 'a', unit: 'ms', type: 'number', min: 0 },
    { name: 'a', unit: 's', type: 'number', optional: 'maybe', minLength: -1 },
  ];
  const { spec, diagnostics } = migrate({
    params,
    results: [{ name: 'a', type: 'number', description: 5 }],
    'x-fields': 'mine',
  });
  expect(spec).toMatchObject({
    params: [
      { name: 'a', type: 'number', min: 0 },
      { name: 'a', type: 'number' },
    ],
    results: [{ name: 'a', type: 'number' }],
  });
  expect(spec?.['x-fields']).toBe('mine');
  expect(spec?.['x-fields-2']).toEqual({
    params: { a: { unit: 'ms' }, 'a (2)': { optional: 'maybe', unit: 's', minLength: -1 } },
    results: { a: { description: 5 } },
  });
  const target = "a note in 'x-fields'";
  expect(brief(diagnostics)).toEqual([
    ['ARC8004', '/params/0/unit', { key: 'unit', where: 'params', target }],
    ['ARC8004', '/params/1/optional', { key: 'optional', where: 'params', target }],
    ['ARC8004', '/params/1/minLength', { key: 'minLength', where: 'params', target }],
    ['ARC8004', '/results/0/description', { key: 'description', where: 'results', target }],
  ]);
  expect(diagnostics[0]?.related?.map(({ place }) => place.pointer)).toEqual(['/params/1/unit']);
});

describe('customTypes', () => {
  test('become types, with fields like those of params', () => {
    const customTypes = {
      Fault: {
        name: { type: 'string', description: 'Which' },
        info: { type: 'object', required: false },
        by: { type: 'UUID' },
      },
    };
    const { spec, diagnostics } = migrate({ customTypes, results: [{ name: 'faults', type: 'Fault[]' }] });
    expect(spec?.types).toEqual({
      Fault: {
        fields: {
          name: { type: 'string', description: 'Which' },
          info: { type: 'object', optional: true },
          by: { type: 'UUID' },
        },
      },
    });
    expect(spec).not.toHaveProperty('customTypes');
    expect(diagnostics.map(({ code, place, fix }) => [code, place.pointer, fix?.patch[0]?.path])).toEqual([
      ['ARC8001', '/customTypes/Fault/info/type', '/types/Fault/fields/info/type'],
      ['ARC8003', '/customTypes/Fault/by/type', '/types/Fault/fields/by/type'],
    ]);
  });

  test('join types of version 2, and what is no type is kept', () => {
    const types = { Color: { enum: ['red'] }, Fault: { code: { type: 'string' } } };
    const { spec, diagnostics } = migrate({
      types,
      customTypes: { Fault: { name: { type: 'string' } }, lower: { a: { type: 'string' } }, Odd: 5 },
    });
    expect(spec?.types).toEqual({
      Fault: { fields: { name: { type: 'string' } } },
      Color: { enum: ['red'] },
    });
    expect(spec?.['x-custom-types']).toEqual({ lower: { a: { type: 'string' } }, Odd: 5 });
    expect(spec?.['x-types']).toEqual({ Fault: { code: { type: 'string' } } });
    expect(diagnostics).toMatchObject([
      { code: 'ARC8004', severity: 'warning' },
      { code: 'ARC8004', severity: 'warning' },
    ]);
    expect(codes(migrate({ customTypes: 'none' }).diagnostics)).toEqual(['ARC8004']);
  });

  test('a field called name keeps a key called name', () => {
    const { spec } = migrate({ customTypes: { Fault: { name: { name: 'shown', type: 'string' } } } });
    expect(spec).toMatchObject({
      types: { Fault: { fields: { name: { type: 'string' } } } },
      'x-fields': { types: { 'Fault.name': { name: 'shown' } } },
    });
  });

  test('may be empty', () => {
    expect(migrate({ customTypes: {} })).toMatchObject({ spec: { types: {} }, diagnostics: [] });
  });
});
