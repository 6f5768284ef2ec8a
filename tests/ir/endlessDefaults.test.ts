import { expect, it } from 'vitest';
import { readSpecs } from '../../generator/compile/readSpecs.js';
import { completeConfig } from '../../generator/project/defaultConfig.js';
import type { JsonValue } from '../../types/Json.js';
import { bindSpecs } from '../../validators/binder/bindSpecs.js';
import { endlessDefaults } from '../../validators/rules/endlessDefaults.js';

const field = (type: string, value?: JsonValue) => ({
  type,
  ...(value === undefined ? {} : { default: value }),
});
const record = (fields: object) => ({ fields });
const generic = (fields: object) => ({ generics: ['T'], fields });

/** The circles among the defaults of these types. */
function circles(types: object): string[] {
  const text = JSON.stringify({ version: 2, name: 'it/is', types });
  const config = completeConfig({});
  const read = readSpecs([{ file: 'specs/a.json', text }], config.limits.specBytes);
  const { program, diagnostics } = bindSpecs(read.checked, config, []);
  expect([...read.diagnostics, ...diagnostics]).toEqual([]);
  return endlessDefaults(program.types).map((found) => {
    if (found.code !== 'ARC4021') throw new Error(found.code);
    return found.params.cycle.join(' ');
  });
}

it.each<[string, object, string[]]>([
  ['of a field that leaves itself out', { A: record({ a: field('A', {}) }) }, ['A.a A.a']],
  ['of two types', { A: record({ b: field('B', {}) }), B: record({ a: field('A', {}) }) }, ['B.a A.b B.a']],
  ['in a list', { A: record({ a: field('A[]', [{}]) }) }, ['A.a A.a']],
  ['in a map', { A: record({ a: field('Record<string, A>', { k: {} }) }) }, ['A.a A.a']],
  ['in a tuple', { A: record({ a: field('[int32, A]', [1, {}]) }) }, ['A.a A.a']],
  ['behind null', { A: record({ a: field('A | null', {}) }) }, ['A.a A.a']],
  ['behind an alias', { A: record({ a: field('N', {}) }), N: { alias: 'A' } }, ['A.a A.a']],
  [
    'in a variant',
    {
      U: { union: { tag: 'k', variants: { one: record({ u: field('U', { k: 'one' }) }), two: {} } } },
    },
    ['U.u U.u'],
  ],
  [
    'in a named variant under a key',
    {
      U: { union: { tag: 'k', content: 'c', variants: { one: { type: 'R' } } } },
      R: record({ u: field('U', { k: 'one', c: {} }) }),
    },
    ['R.u R.u'],
  ],
  [
    'by way of a type argument',
    { Box: generic({ held: field('T', {}) }), A: record({ box: field('Box<A>', {}) }) },
    ['Box.held A.box Box.held'],
  ],
  [
    'of a generic type',
    { Box: generic({ a: field('T'), next: field('Box<T>', { a: 1 }) }) },
    ['Box.next Box.next'],
  ],
])('a circle %s is found, once', (_what, types, found) => {
  expect(circles(types)).toEqual(found);
});

it.each<[string, object]>([
  ['null', { A: record({ a: field('A | null', null) }) }],
  ['an empty list', { A: record({ a: field('A[]', []) }) }],
  ['the field that would lead on', { A: record({ a: field('A | null', { a: null }) }) }],
  [
    'a variant without fields',
    { U: { union: { tag: 'k', variants: { one: record({ u: field('U', { k: 'two' }) }), two: {} } } } },
  ],
  [
    'another type argument',
    {
      Box: generic({ held: field('T', {}) }),
      Leaf: record({}),
      A: record({ box: field('Box<Box<Leaf>>', {}) }),
    },
  ],
  [
    'a default of each type, in a row',
    { A: record({ b: field('B', {}) }), B: record({ n: field('int32', 1) }) },
  ],
])('%s ends a default', (_what, types) => {
  expect(circles(types)).toEqual([]);
});

it('a long row of defaults is no circle', () => {
  const row = Array.from({ length: 1_900 }, (_, at): [string, object] => [
    `R${String(at)}`,
    record({ next: field(`R${String(at + 1)}`, {}) }),
  ]);
  expect(circles({ ...Object.fromEntries(row), R1900: record({}) })).toEqual([]);
});
