import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../types/Json.js';
import { brief, codes, migrate, migrateText, quiet } from './migrate.js';

const without = (key: string, more: JsonObject = {}): ReturnType<typeof migrateText> => {
  return migrateText(
    JSON.stringify({
      ...Object.fromEntries(Object.entries(quiet).filter(([name]) => name !== key)),
      ...more,
    }),
  );
};

test('a spec of which there is nothing to say', () => {
  const { spec, fileName, diagnostics } = migrate({
    version: 1,
    description: 'Opens',
    category: 'doors',
    tags: ['a'],
  });
  expect(Object.entries(spec ?? {})).toEqual([
    ['version', 2],
    ['name', 'door/open'],
    ['description', 'Opens'],
    ['environment', 'server'],
    ['params', []],
    ['results', []],
    ['accessLevel', 'internal'],
    ['category', 'doors'],
    ['tags', ['a']],
  ]);
  expect(diagnostics).toEqual([]);
  expect(fileName).toBe('door-open.json');
});

describe('environment', () => {
  test.each([
    [{ environments: ['server'] }, { environment: 'server' }, ['ARC8004']],
    [
      { environments: ['browser', 'server'] },
      { environment: 'both', adapter: 'full-stack' },
      ['ARC8005', 'ARC8004'],
    ],
    [{ environment: 'browser' }, { environment: 'browser', adapter: 'browser-only' }, ['ARC8005']],
    [{ environment: 'browser', adapter: 'my-own' }, { environment: 'browser', adapter: 'my-own' }, []],
    [{ implementation: 'server' }, { environment: 'server' }, ['ARC8004']],
    [{ environment: 'server', environments: ['server'] }, { environment: 'server' }, ['ARC8004']],
    [
      { environment: 'server', implementation: 'browser' },
      { environment: 'server', 'x-implementation': 'browser' },
      ['ARC8004'],
    ],
    [{ implementation: 'rust' }, { 'x-implementation': 'rust' }, ['ARC8005', 'ARC8004']],
    [{ environments: [] }, { 'x-environments': [] }, ['ARC8005', 'ARC8004']],
    [
      { environment: 'server', adapter: 'No Id' },
      { environment: 'server', 'x-adapter': 'No Id' },
      ['ARC8004'],
    ],
    [{}, {}, ['ARC8005']],
  ])('%j', (old, expected, found) => {
    const { spec, diagnostics } = without('environment', old);
    expect(spec).toEqual({
      version: 2,
      name: 'door/open',
      accessLevel: 'internal',
      params: [],
      results: [],
      ...expected,
    });
    expect(codes(diagnostics)).toEqual(found);
  });
});

describe('accessLevel', () => {
  test('is assumed when it is not said', () => {
    const { spec, diagnostics } = without('accessLevel');
    expect(spec).not.toHaveProperty('accessLevel');
    expect(brief(diagnostics)).toEqual([['ARC8005', '', { key: 'accessLevel', assumed: "'internal'" }]]);
  });

  test('of another name is kept, and the config named', () => {
    const { spec, diagnostics } = migrate({ accessLevel: 'systm' });
    expect(spec?.accessLevel).toBe('systm');
    expect(diagnostics).toMatchObject([{ code: 'ARC8004', place: { pointer: '/accessLevel' } }]);
    expect(JSON.stringify(diagnostics)).toContain(
      'Did you mean \'system\'? Otherwise add it to \\"accessLevels\\" in .generator.json',
    );
  });

  test.each(['AI_SAFE', 7])('%j has not the form of one', (accessLevel) => {
    const { spec, diagnostics } = migrate({ accessLevel });
    expect(spec).toMatchObject({ 'x-access-level': accessLevel });
    expect(spec).not.toHaveProperty('accessLevel');
    expect(codes(diagnostics)).toEqual(['ARC8005', 'ARC8004']);
  });
});

test('other keys are kept under x- keys, in their order', () => {
  const { spec, diagnostics } = migrate({
    'x-owner-team': 'taken',
    'x-mine': 1,
    $schema: 's',
    ownerTeam: { a: [1] },
    HTTPRoute: '/a',
    '': 2,
    __proto__x: 3,
  });
  expect(Object.entries(spec ?? {}).slice(-7)).toEqual([
    ['x-owner-team', 'taken'],
    ['x-mine', 1],
    ['x-schema', 's'],
    ['x-owner-team-2', { a: [1] }],
    ['x-http-route', '/a'],
    ['x-key', 2],
    ['x-proto-x', 3],
  ]);
  expect(brief(diagnostics)[1]).toEqual([
    'ARC8004',
    '/ownerTeam',
    { key: 'ownerTeam', where: '', target: "'x-owner-team-2'" },
  ]);
});

test('a key of version 2 is taken over when it has its form there', () => {
  const errors = [{ code: 'NO_DOOR', description: 'None' }];
  expect(migrate({ errors, effect: 'read' })).toMatchObject({
    spec: { errors, effect: 'read' },
    diagnostics: [],
  });
  const { spec, diagnostics } = migrate({ errors: ['NO_DOOR'], effect: 'none', description: 7 });
  expect(spec).toMatchObject({ 'x-errors': ['NO_DOOR'], 'x-effect': 'none', 'x-description': 7 });
  expect(diagnostics.every(({ code, severity }) => code === 'ARC8004' && severity === 'warning')).toBe(true);
});

test('a version of the contract is its revision', () => {
  expect(migrate({ version: '1.2.3' })).toMatchObject({
    spec: { version: 2, revision: '1.2.3' },
    diagnostics: [{ code: 'ARC8004' }],
  });
  expect(migrate({ version: '1.2.3', revision: '1.0.0' }).spec).toMatchObject({
    revision: '1.0.0',
    'x-version': '1.2.3',
  });
});

test('the file is named after the command', () => {
  expect(migrate({ name: 'code/shell/kill-all' }).fileName).toBe('code-shell-kill-all.json');
});
