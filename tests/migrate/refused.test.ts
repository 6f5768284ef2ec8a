import { expect, test } from 'vitest';
import type { JsonObject } from '../../types/Json.js';
import { brief, codes, migrate, migrateText } from './migrate.js';

test.each([
  '',
  '{',
  '{"name": "a", "name": "b", "params": []}',
  '{"name": "a", "params": [], "x": "\\ud800"}',
])('%j is for the reader of JSON to report', (text) => {
  expect(migrateText(text)).toEqual({ diagnostics: [] });
});

test.each([
  ['[]', ['ARC2003']],
  ['null', ['ARC2003']],
  ['{"params": []}', ['ARC2002']],
  ['{"name": "a"}', ['ARC2002']],
  ['{"name": "pkg", "version": "1.0.0", "scripts": {}}', ['ARC2002']],
])('%s is no v1 spec', (text, expected) => {
  const { spec, fileName, diagnostics } = migrateText(text);
  expect({ spec, fileName, codes: codes(diagnostics) }).toEqual({ codes: expected });
});

test.each<[JsonObject, string, string]>([
  [{ name: 'Door Open' }, 'ARC2005', '/name'],
  [{ name: 5 }, 'ARC2003', '/name'],
  [{ params: {} }, 'ARC2003', '/params'],
  [{ params: null }, 'ARC2003', '/params'],
  [{ results: ['a'] }, 'ARC2003', '/results/0'],
  [{ params: [{ type: 'string' }] }, 'ARC2002', '/params/0'],
  [{ params: [{ name: 'a' }] }, 'ARC2002', '/params/0'],
  [{ params: [{ name: 'a', type: { of: 'b' } }] }, 'ARC2003', '/params/0/type'],
  [{ params: [{ name: ' a', type: 'string' }] }, 'ARC2005', '/params/0/name'],
  [{ results: [{ name: 'a', type: '' }] }, 'ARC2007', '/results/0/type'],
])('%j: %s', (over, code, pointer) => {
  const { spec, diagnostics } = migrate(over);
  expect(spec).toBeUndefined();
  expect(diagnostics.map(({ code: found, place }) => [found, place.pointer])).toEqual([[code, pointer]]);
});

test.each([
  [2, '2'],
  ['2', '2'],
  [3, '3'],
  [true, 'true'],
])('version %j', (version, value) => {
  expect(brief(migrate({ version }).diagnostics)).toEqual([['ARC8008', '/version', { version: value }]]);
});

test('what has no room in version 2 is refused as a whole', () => {
  const { spec, diagnostics } = migrate({ examples: Array.from({ length: 201 }, () => 'a') });
  expect(spec).toBeUndefined();
  expect(brief(diagnostics)).toMatchObject([['ARC2007', '/examples', {}]]);

  let deep: JsonObject = {};
  for (let level = 0; level < 124; level++) deep = { deep };
  const param = { name: 'a', type: 'string', default: deep };
  expect(migrate({ params: [param] }).spec).toBeDefined();
  const { default: other, ...plain } = param;
  expect(codes(migrate({ params: [{ ...plain, other }] }).diagnostics)).toEqual(['ARC1004', 'ARC8004']);
});
