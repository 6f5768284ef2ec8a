import { describe, expect, test } from 'vitest';
import { brief, migrateParam } from './migrate.js';

const typeOf = (type: string, accept = false, more = {}): unknown =>
  (migrateParam({ type, ...more }, accept).param as { type: string }).type;

describe('bare types', () => {
  test.each([
    ['object', 'Record<string, json>'],
    ['Object', 'Record<string, json>'],
    ['array', 'json[]'],
    ['Array', 'json[]'],
    ['object[]', 'Record<string, json>[]'],
    ['any', 'json'],
    ['any[] | null', 'json[] | null'],
    ['Record<string, any>', 'Record<string, json>'],
    ['{a: object, b: Array<any>}', '{ a: Record<string, json>; b: Array<json> }'],
  ])('%s', (written, replacement) => {
    const kept = migrateParam({ type: written });
    expect(brief(kept.diagnostics)).toEqual([
      ['ARC8001', '/params/0/type', { field: 'params.a', type: written, replacement }],
    ]);
    expect(kept.diagnostics[0]?.place.range?.start.line).toBe(8);

    const accepted = migrateParam({ type: written }, true);
    expect(accepted.param).toEqual({ name: 'a', type: replacement });
    expect(accepted.diagnostics).toMatchObject([
      { code: 'ARC8001', severity: 'info', params: { applied: true } },
    ]);
    expect(accepted.diagnostics[0]).not.toHaveProperty('fix');
  });

  test('stay as they are until somebody decides', () => {
    expect(typeOf('object')).toBe('object');
    expect(typeOf('Record<string,any>')).toBe('Record<string, any>');
  });

  test.each([
    ['object', 'Array of tags on the repo', 'json[]'],
    ['object', 'List of strings to match', 'string[]'],
    ['object', 'Array of { id, role } for each member', 'Record<string, json>[]'],
    ['object', 'Explicit members: [{ id, role }]. If omitted, all', 'Record<string, json>[]'],
    ['any', 'An array of numbers', 'number[]'],
    ['object', 'Per suite: { a: [{ score }] }', 'Record<string, json>'],
    ['object', 'Holds an array of things', 'Record<string, json>'],
  ])('%s described as "%s"', (type, description, replacement) => {
    expect(typeOf(type, true, { description })).toBe(replacement);
  });

  test.each([
    ['object', [{ id: 1 }], 'Record<string, json>[]'],
    ['object', ['x', { id: 1 }], 'json[]'],
    ['object', { id: 1 }, 'Record<string, json>'],
    ['object', 'text', 'json'],
    ['array', [{ id: 1 }], 'Record<string, json>[]'],
    ['array', [], 'json[]'],
    ['any', { id: 1 }, 'json'],
  ])('%s with the example %j', (type, value, replacement) => {
    expect(migrateParam({ type }, true, { examples: [{ params: { a: value } }] }).param).toEqual({
      name: 'a',
      type: replacement,
    });
  });
});
