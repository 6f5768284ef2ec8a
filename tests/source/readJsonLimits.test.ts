import { expect, test } from 'vitest';
import { readJson } from '../../validators/source/readJson.js';

test('limits depth without a stack overflow', () => {
  const deep = '['.repeat(100_000);
  expect(readJson(deep).issues).toMatchObject([{ kind: 'depth', start: 128, end: 129 }]);
  expect(readJson(deep + ']'.repeat(100_000), { maxDepth: 1e6 }).issues).toEqual([]);
  expect(readJson(deep, { maxDepth: 1e6 }).issues).toMatchObject([
    { kind: 'syntax', related: { start: 99_999 } },
  ]);
  expect(readJson('{"a":'.repeat(100_000)).issues).toMatchObject([{ kind: 'depth' }]);
  expect(readJson('[[]]', { maxDepth: 2 }).issues).toEqual([]);
  expect(readJson('[[[]]]', { maxDepth: 2 }).issues).toMatchObject([
    { kind: 'depth', pointer: '/0/0', start: 2 },
  ]);
});

test('reads 10 MB, also when it is hostile', () => {
  const item =
    '{"name":"subsystem","type":"\'a\' | \\"b\\"","optional":true,"min":-12.5e3,"list":[1,2,3,null]},';
  const text = `[${item.repeat(Math.ceil(1e7 / item.length)).slice(0, -1)}]`;
  const many = Array.from({ length: 100_000 }, (_, index) => `"key${index}":1,`).join('');
  const hostile = [
    text,
    `{${'"a":1,'.repeat(150_000)}"a":1}`,
    `{${many}${many}"end":0}`,
    `["${'x'.repeat(1e7)}"]`,
    `["${'\\u0041'.repeat(1.6e6)}"]`,
    `["${'\ud800'.repeat(5e6)}"]`,
    `${'[]'.repeat(10)}${' '.repeat(1e7)}`,
  ];
  for (const [index, input] of hostile.entries()) {
    const { positions } = readJson(input);
    expect(positions.value('/100000/list/3') !== undefined).toBe(index === 0);
  }
});
