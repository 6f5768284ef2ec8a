import { expect, test } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { readJson } from '../../validators/source/readJson.js';

test('limits depth without a stack overflow', () => {
  const levels = attackSize(100_000, 5_000_000);
  const deep = '['.repeat(levels);
  expect(readJson(deep).issues).toMatchObject([{ kind: 'depth', start: 128, end: 129 }]);
  expect(readJson(deep + ']'.repeat(levels), { maxDepth: 1e7 }).issues).toEqual([]);
  expect(readJson(deep, { maxDepth: 1e7 }).issues).toMatchObject([
    { kind: 'syntax', related: { start: levels - 1 } },
  ]);
  expect(readJson('{"a":'.repeat(levels)).issues).toMatchObject([{ kind: 'depth' }]);
  expect(readJson('[[]]', { maxDepth: 2 }).issues).toEqual([]);
  expect(readJson('[[[]]]', { maxDepth: 2 }).issues).toMatchObject([
    { kind: 'depth', pointer: '/0/0', start: 2 },
  ]);
});

test('reads 10 MB and more, also when it is hostile', () => {
  const size = attackSize(1e7, 6e7);
  const item =
    '{"name":"subsystem","type":"\'a\' | \\"b\\"","optional":true,"min":-12.5e3,"list":[1,2,3,null]},';
  const text = `[${item.repeat(Math.ceil(size / item.length)).slice(0, -1)}]`;
  const many = Array.from({ length: 100_000 }, (_, index) => `"key${index}":1,`).join('');
  const hostile = [
    text,
    `{${'"a":1,'.repeat(size / 60)}"a":1}`,
    `{${many}${many}"end":0}`,
    `["${'x'.repeat(size)}"]`,
    `["${'\\u0041'.repeat(size / 6)}"]`,
    `["${'\ud800'.repeat(size / 2)}"]`,
    `${'[]'.repeat(10)}${' '.repeat(size)}`,
  ];
  for (const [index, input] of hostile.entries()) {
    const { positions } = readJson(input);
    expect(positions.value('/100000/list/3') !== undefined).toBe(index === 0);
  }
});
