import { expect, it } from 'vitest';
import { fittingKeys } from '../../validators/schema/fittingKeys.js';

const known = ['$schema', 'version', 'name', 'description', 'params', 'results', 'minLength', 'maxLength'];
const properties = {
  version: { type: 'integer' },
  name: { type: 'string' },
  description: { type: 'string' },
  params: { type: 'array' },
  results: { type: 'array' },
  minLength: { type: 'integer' },
  maxLength: { type: ['integer', 'null'] },
};

it.each<[what: string, key: string, data: object, first: string[], related: string[]]>([
  ['that begin alike', 'descr', { descr: 1 }, ['description', 'version', 'minLength'], ['description']],
  [
    'with a word of it',
    'lengthLimit',
    { lengthLimit: 'x' },
    ['minLength', 'maxLength'],
    ['minLength', 'maxLength'],
  ],
  ['whose values are of its kind', 'inputs', { inputs: [] }, ['params', 'results'], []],
  ['that are not there yet', 'inputs', { inputs: [], params: [] }, ['results', 'version'], []],
  ['in the order of the schema else', 'deep', { deep: {} }, ['version', 'name'], []],
])('of the keys those come first %s', (_what, key, data, first, related) => {
  const found = fittingKeys(key, data, known, properties);
  expect(found.keys.slice(0, first.length)).toEqual(first);
  expect(found.related).toEqual(related);
  expect([...found.keys].sort()).toEqual([...known].sort());
});
