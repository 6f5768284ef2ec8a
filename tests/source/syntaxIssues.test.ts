import { describe, expect, test } from 'vitest';
import { readJson } from '../../validators/source/readJson.js';

/** Text with the span of the issue in guillemets, then a part of the reason, of the hint, and the pointer. */
const CASES: readonly (readonly [text: string, reason: string, hint: string | undefined, pointer: string])[] =
  [
    ['{"a":1«,»}', 'trailing comma', 'remove', ''],
    ['[1«,» \n]', 'trailing comma', 'remove', '/1'],
    ['{"a":1, «// note»\n"b":2}', 'no comments', 'description', ''],
    ['[1, «/* x\n */» 2]', 'no comments', 'description', '/1'],
    ['{ «# note»\n}', 'no comments', 'description', ''],
    ["{\"a\": «'it»'s'}".replace('»', '').replace("it's'", "it'»s'"), 'double quotes', 'write "it"', '/a'],
    ["{«'a'»: 1}", 'double quotes', 'write "a"', ''],
    ['{“a”: 1}'.replace('“a”', '«“a”»'), 'double quotes', 'write "a"', ''],
    ['{«name»: 1}', 'not in quotes', 'write "name"', ''],
    ['{«12»: 1}', 'a key must be a string', 'write "12"', ''],
    ['{"a":1 «"»b":2}', 'comma is missing', 'add a comma', ''],
    ['[1 «2»]', 'comma is missing', 'add a comma', ''],
    ['["say "«h»i""]', 'comma is missing', '\\"', ''],
    ['{"a" «1»}', 'colon', '"key": value', '/a'],
    ['{"a": «NaN»}', 'not a JSON value', 'finite', '/a'],
    ['[«-Infinity»]', 'not a', 'finite', '/0'],
    ['[«undefined»]', 'not a JSON value', 'null', '/0'],
    ['[«True»]', 'not a JSON value', 'write true', '/0'],
    ['[«None»]', 'not a JSON value', 'null', '/0'],
    ['[«nulls»]', 'not a JSON value', '"nulls"', '/0'],
    ['[«string»]', 'not a JSON value', '"string"', '/0'],
    ['[«01»]', 'not a number', 'leading zeros', '/0'],
    ['[«.5»]', 'not a number', '0.5', '/0'],
    ['[«+1»]', 'not a number', 'plus', '/0'],
    ['[«1.»]', 'not a number', 'after the point', '/0'],
    ['[«0xFF»]', 'not a number', 'decimal', '/0'],
    ['[«1_000»]', 'not a number', 'underscores', '/0'],
    ['[«1e»]', 'not a number', 'digits', '/0'],
    ['["a«\t»b"]', 'U+0009', '\\t', '/0'],
    ['["a«\u0001»b"]', 'U+0001', '\\u0001', '/0'],
    ['[«"ab»\n"]', 'not closed on its line', '\\n', '/0'],
    ['{"a": «"bc»', 'never closed', 'double quote', '/a'],
    ['["«\\x»41"]', 'escape', '\\u0041', '/0'],
    ['["«\\\'»"]', 'escape', 'no escape', '/0'],
    ['["«\\d»"]', 'escape', '\\\\', '/0'],
    ['["«\\u12»G4"]', 'four hexadecimal', '\\u0041', '/0'],
    ['«»', 'empty', 'object', ''],
    [' \n «»', 'empty', 'object', ''],
    ['{} «{»}', 'after the end', 'one JSON value', ''],
    ['[]«]»', 'after the end', 'one JSON value', ''],
    ['[«\u00a0»1]', 'U+00A0', 'remove', '/0'],
    ['[{"a":1«]»', 'cannot close {', 'add }', '/0'],
    ['{"a": «}»', 'value was expected', undefined, '/a'],
    ['[1,«,»2]', 'value was expected', undefined, '/1'],
    ['{"a":1«;»}', 'comma or }', undefined, ''],
  ];

describe('explains', () => {
  test.each(CASES)('%j', (marked, reason, hint, pointer) => {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const { value, issues } = readJson(marked.replace(/[«»]/g, ''));
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ kind: 'syntax', start, end, pointer }]);
    expect(issues[0]?.reason).toContain(reason);
    if (hint === undefined) expect(issues[0]?.hint).toBeUndefined();
    else expect(issues[0]?.hint).toContain(hint);
  });
});

test('a bracket that is never closed is related to where it was opened', () => {
  const text = '{\n  "a": [\n    {"b": 1}\n';
  expect(readJson(text).issues).toMatchObject([
    {
      reason: 'the text ends, but the [ of line 2 is never closed',
      hint: 'add ]',
      start: text.length,
      related: { start: 9, end: 10 },
    },
  ]);
});

test('keeps the positions read before a syntax error', () => {
  const { positions } = readJson('{"a": [1, 2], "b": oops}');
  expect(positions.value('/a/1')).toEqual({ start: 10, end: 11 });
  expect(positions.value('')).toEqual({ start: 0, end: 19 });
  expect(positions.value('/b')).toBeUndefined();
});
