import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SpecSource } from '../../validators/source/SpecSource.js';
import { pointer, pointerParts } from '../../validators/source/pointer.js';

const at = (source: SpecSource, ...[where, options]: Parameters<SpecSource['place']>): string => {
  const place = source.place(where, options);
  const { start, end } = place.range ?? {};
  return `${place.pointer} ${start?.line}:${start?.column}-${end?.line}:${end?.column} ${source.text.slice(start?.offset, end?.offset)}`;
};

test('points at values and keys, by line and UTF-16 column', () => {
  const source = new SpecSource('a.json', '{\n  "params": [\n    {"name": "😀", "type": "string"}\n  ]\n}');
  expect(at(source, '/params/0/type')).toBe('/params/0/type 3:28-3:36 "string"');
  expect(at(source, '/params/0/type', { on: 'key' })).toBe('/params/0/type 3:20-3:26 "type"');
  expect(at(source, '/params/0', { on: 'key' })).toBe('/params/0 3:5-3:37 {"name": "😀", "type": "string"}');
  expect(source.place('/params').file).toBe('a.json');
});

test('splits lines on \\n, \\r\\n and \\r only', () => {
  const source = new SpecSource('a.json', '[\r\n1,\r2,\n3,"\u2028",4]');
  expect(['/0', '/1', '/2', '/4'].map((where) => at(source, where))).toEqual([
    '/0 2:1-2:2 1',
    '/1 3:1-3:2 2',
    '/2 4:1-4:2 3',
    '/4 4:7-4:8 4',
  ]);
});

test('a byte order mark takes no column', () => {
  const source = new SpecSource('a.json', '\ufeff{"a":1}');
  expect(source.document.issues).toEqual([]);
  expect(at(source, '/a')).toBe('/a 1:6-1:7 1');
  expect(source.place('/a').range?.start.offset).toBe(6);
});

test('falls back to the nearest ancestor', () => {
  const source = new SpecSource('a.json', '{"a": {"b": [1]}}');
  expect(at(source, '/a/b/7/c', { on: 'key', within: [0, 1] })).toBe('/a/b 1:8-1:11 "b"');
  expect(at(source, '/a/b/00')).toBe('/a/b 1:13-1:16 [1]');
  expect(at(source, '/z')).toBe(' 1:1-1:18 {"a": {"b": [1]}}');
  expect(new SpecSource('a.json', '').place('/a')).toEqual({ file: 'a.json', pointer: '/a' });
});

describe('within', () => {
  const source = new SpecSource('a.json', String.raw`{"t":"a\u0041\"😀\n\\z","k\"ey":1, "n": 12}`);
  test.each([
    [[0, 1], 'a'],
    [[1, 2], String.raw`\u0041`],
    [[1, 3], String.raw`\u0041\"`],
    [[3, 5], '😀'],
    [[5, 8], String.raw`\n\\z`],
    [[7, 99], 'z'],
    [[2, 2], ''],
    [[-3, 1], 'a'],
  ] as const)('%j', (within, expected) => {
    const { start, end } = source.place('/t', { within }).range ?? {};
    expect(source.text.slice(start?.offset, end?.offset)).toBe(expected);
  });

  test('of a key, and not of a number', () => {
    expect(at(source, '/k"ey', { on: 'key', within: [1, 3] })).toBe(String.raw`/k"ey 1:27-1:30 \"e`);
    expect(at(source, '/n', { within: [1, 2] })).toBe('/n 1:41-1:43 12');
  });

  test('the decoded text of the span is the span of the decoded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(20), fc.nat(20), (value, a, b) => {
        const escaped = JSON.stringify(value).replace(
          /[a-m]/g,
          (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
        );
        const any = new SpecSource('a.json', escaped);
        const { start, end } = any.place('', { within: [Math.min(a, b), Math.max(a, b)] }).range ?? {};
        const inside = JSON.parse(`"${any.text.slice(start?.offset, end?.offset)}"`) as string;
        expect(inside).toBe(value.slice(Math.min(a, b), Math.max(a, b)));
      }),
    );
  });
});

test('pointers escape and unescape', () => {
  expect(pointer(['a/b', 'm~n', 0, '~1', ''])).toBe('/a~1b/m~0n/0/~01/');
  expect(pointer([])).toBe('');
  expect(pointerParts('a')).toBeUndefined();
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(pointerParts(pointer(parts))).toEqual(parts);
    }),
  );
});
