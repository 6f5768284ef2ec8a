import { describe, expect, it } from 'vitest';
import type { PatchOperation } from '../../../types/diagnostics/Diagnostic.js';
import { editJson, type EditOptions } from '../../../validators/source/edit/editJson.js';

function edited(text: string, patch: PatchOperation | PatchOperation[], options?: EditOptions): string {
  const result = editJson(text, [patch].flat(), options);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.text;
}

const add = (path: string, value: unknown): PatchOperation => ({ op: 'add', path, value: value as string });
const replace = (path: string, value: unknown): PatchOperation =>
  ({ ...add(path, value), op: 'replace' }) as PatchOperation;
const remove = (path: string): PatchOperation => ({ op: 'remove', path });
const move = (from: string, path: string): PatchOperation => ({ op: 'move', from, path });

/** Name, text before, operation, text after. */
type Case = [name: string, before: string, operation: PatchOperation, after: string];

const cases: Case[] = [
  ['a member on one line', '{ "a": 1 }', add('/b', 2), '{ "a": 1, "b": 2 }'],
  ['a member without spaces', '{"a":1}', add('/b', { c: [1, 2] }), '{"a":1,"b":{"c":[1,2]}}'],
  ['a member without padding', '{"a": 1}', add('/b', 2), '{"a": 1, "b": 2}'],
  ['a member on its line', '{\n  "a": 1\n}\n', add('/b', 2), '{\n  "a": 1,\n  "b": 2\n}\n'],
  [
    'tabs',
    '{\n\t"a": {\n\t\t"b": 1\n\t}\n}',
    add('/c', { d: [{ e: 1 }] }),
    '{\n\t"a": {\n\t\t"b": 1\n\t},\n\t"c": {\n\t\t"d": [\n\t\t\t{\n\t\t\t\t"e": 1\n\t\t\t}\n\t\t]\n\t}\n}',
  ],
  [
    'four spaces',
    '{\n    "a": 1\n}',
    add('/b', { c: 1 }),
    '{\n    "a": 1,\n    "b": {\n        "c": 1\n    }\n}',
  ],
  [
    'CRLF and a byte order mark',
    '\ufeff{\r\n  "a": 1\r\n}\r\n',
    add('/b', { c: 1 }),
    '\ufeff{\r\n  "a": 1,\r\n  "b": {\r\n    "c": 1\r\n  }\r\n}\r\n',
  ],
  ['an element between lines', '[\n  1,\n  3\n]', add('/1', 2), '[\n  1,\n  2,\n  3\n]'],
  ['a first element', '[\n  2\n]', add('/0', 1), '[\n  1,\n  2\n]'],
  ['an element on one line', '[1, 3]', add('/1', 2), '[1, 2, 3]'],
  ['an element past the last', '[1,2]', add('/-', 3), '[1,2,3]'],
  [
    'an inline object among its kind',
    '[\n  { "a": 1 },\n  { "a": 2 }\n]',
    add('/-', { a: 3 }),
    '[\n  { "a": 1 },\n  { "a": 2 },\n  { "a": 3 }\n]',
  ],
  ['an open object among its kind', '[{\n  "a": 1\n}]', add('/-', { a: 3 }), '[{\n  "a": 1\n}, { "a": 3 }]'],
  [
    'objects that hang together',
    '[\n  {\n    "a": 1\n  }\n]',
    add('/-', { a: 3 }),
    '[\n  {\n    "a": 1\n  },\n  {\n    "a": 3\n  }\n]',
  ],
  [
    'a list of plain values stays on its line',
    '{\n  "a": 1\n}',
    add('/tags', ['x', 'y']),
    '{\n  "a": 1,\n  "tags": ["x", "y"]\n}',
  ],
  [
    'before a blank line',
    '{\n  "a": 1,\n\n  "c": 1\n}',
    add('/b', 2),
    '{\n  "a": 1,\n\n  "c": 1,\n  "b": 2\n}',
  ],
  ['in an empty list', '{\n  "a": []\n}', add('/a/0', 'x'), '{\n  "a": ["x"]\n}'],
  ['in an empty object', '{\n  "a": {}\n}', add('/a/b', 1), '{\n  "a": {\n    "b": 1\n  }\n}'],
  ['in an empty object on a line with others', '{ "a": {} }', add('/a/b', 1), '{ "a": { "b": 1 } }'],
  ['in an empty document', '{}\n', add('/a', 1), '{\n  "a": 1\n}\n'],
  [
    'in an empty object that is open',
    '{\n  "a": {\n  }\n}',
    add('/a/b', 1),
    '{\n  "a": {\n    "b": 1\n  }\n}',
  ],
  ['a list of which only the first is on the line of the bracket', '[1,\n 2]', add('/-', 3), '[1,\n 2,\n 3]'],

  ['removes a line', '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', remove('/b'), '{\n  "a": 1,\n  "c": 3\n}'],
  ['removes the first line', '{\n  "a": 1,\n  "b": 2\n}', remove('/a'), '{\n  "b": 2\n}'],
  ['removes the last line', '{\n  "a": 1,\n  "b": 2\n}', remove('/b'), '{\n  "a": 1\n}'],
  ['removes the only line', '{\n  "a": 1\n}', remove('/a'), '{}'],
  [
    'leaves one blank line',
    '{\n  "a": 1,\n\n  "b": 2,\n\n  "c": 3\n}',
    remove('/b'),
    '{\n  "a": 1,\n\n  "c": 3\n}',
  ],
  ['removes on a line', '[1, 2, 3]', remove('/1'), '[1, 3]'],
  ['removes the first on a line', '[1, 2, 3]', remove('/0'), '[2, 3]'],
  ['removes the last on a line', '{ "a": 1, "b": 2 }', remove('/b'), '{ "a": 1 }'],
  ['removes from lines of several', '[\n  1, 2,\n  3, 4\n]', remove('/2'), '[\n  1, 2,\n  4\n]'],

  ['replaces a value', '{ "a": 1.50, "b": 1e2 }', replace('/b', 'x'), '{ "a": 1.50, "b": "x" }'],
  [
    'an inline object stays inline',
    '{\n  "a": { "b": 1 }\n}',
    replace('/a', { c: 2, d: [1] }),
    '{\n  "a": { "c": 2, "d": [1] }\n}',
  ],
  [
    'an open object stays open',
    '{\n  "a": {\n    "b": 1\n  }\n}',
    replace('/a', { c: 2 }),
    '{\n  "a": {\n    "c": 2\n  }\n}',
  ],
  [
    'a value on a line with others',
    '{ "a": 1, "b": 2 }',
    replace('/a', { c: { d: 1 } }),
    '{ "a": { "c": { "d": 1 } }, "b": 2 }',
  ],
  ['replaces the document', '\ufeff  1\n', replace('', [2]), '\ufeff  [2]\n'],
  ['adds in place of a member', '{ "a": 1, "b": 2 }', add('/a', 3), '{ "a": 3, "b": 2 }'],

  [
    'renames a key where it is',
    '{\n  "optionl": true,\n  "z": 1\n}',
    move('/optionl', '/optional'),
    '{\n  "optional": true,\n  "z": 1\n}',
  ],
  [
    'moves the text of a value',
    '{\n  "a": {\n    "n": 1.0e0, "s": "\\u0041"\n  },\n  "b": {}\n}',
    move('/a', '/b/c'),
    '{\n  "b": {\n    "c": {\n      "n": 1.0e0, "s": "\\u0041"\n    }\n  }\n}',
  ],
  ['moves an element', '[1, 2, 3]', move('/2', '/0'), '[3, 1, 2]'],
  ['moves to the root', '{ "a": [1.0] }', move('/a', ''), '[1.0]'],
  ['moves over a member', '{ "a": 1.0, "b": 2 }', move('/a', '/b'), '{ "b": 1.0 }'],
];

describe('the layout of an edited text', () => {
  it.each(cases)('%s', (_name, before, operation, after) => {
    expect(edited(before, operation)).toBe(after);
  });
});

const commented: Case[] = [
  [
    'the comment of a line stays with its value',
    '{\n  "a": 1 // one\n}',
    add('/b', 2),
    '{\n  "a": 1, // one\n  "b": 2\n}',
  ],
  ['a comment at the end', '{\n  "a": 1\n  // end\n}', add('/b', 2), '{\n  "a": 1,\n  "b": 2\n  // end\n}'],
  [
    'a comment that spoke of a value goes with it',
    '{\n  "a": 1, // one\n  "b": 2 // two\n}',
    remove('/b'),
    '{\n  "a": 1 // one\n}',
  ],
  [
    'a comment above stays',
    '{\n  "a": 1,\n  // two\n  "b": 2,\n  "c": 3\n}',
    remove('/b'),
    '{\n  "a": 1,\n  // two\n  "c": 3\n}',
  ],
  ['a comment in an empty object', '{\n  // none yet\n}', add('/a', 1), '{\n  // none yet\n  "a": 1\n}'],
  [
    'a comment on the line of the bracket',
    '{ // config\n  "b": 1\n}',
    add('/a', 1),
    '{ // config\n  "b": 1,\n  "a": 1\n}',
  ],
  [
    'a bracket is not drawn into a comment',
    '{ "a": 1, // one\n  "b": 2 }',
    remove('/b'),
    '{ "a": 1 // one\n   }',
  ],
  [
    'a new value is not drawn into a comment',
    '{ "a": 1 // one\n}',
    add('/b', 2),
    '{ "a": 1, "b": 2 // one\n}',
  ],
  ['block comments on a line', '[1, /* two */ 2, 3]', remove('/0'), '[/* two */ 2, 3]'],
  [
    'what looks like a comment in a string',
    '{ "a": "// no /* no", "b": 1 }',
    replace('/b', 2),
    '{ "a": "// no /* no", "b": 2 }',
  ],
  ['the only value', '{ "a": 1 /* one */ }', remove('/a'), '{ /* one */ }'],
  [
    'comments in a value that moves',
    '{\n  "a": {\n    // in\n    "x": 1\n  },\n  "b": {}\n}',
    move('/a', '/b/a'),
    '{\n  "b": {\n    "a": {\n      // in\n      "x": 1\n    }\n  }\n}',
  ],
];

describe('comments', () => {
  it.each(commented)('%s', (_name, before, operation, after) => {
    expect(edited(before, operation, { comments: true })).toBe(after);
  });

  it('are no JSON unless they are allowed', () => {
    expect(editJson('{ "a": 1 } // no', [])).toMatchObject({ problem: { kind: 'unreadable' } });
  });
});

describe('the order of keys', () => {
  const keyOrder = (pointer: string): string[] =>
    pointer === '' ? ['version', 'name', 'params', 'tags'] : [];
  it.each([
    ['{ "version": 2, "params": [] }', '/name', '{ "version": 2, "name": 0, "params": [] }'],
    ['{ "params": [] }', '/name', '{ "name": 0, "params": [] }'],
    ['{ "$schema": "", "params": [] }', '/version', '{ "$schema": "", "version": 0, "params": [] }'],
    ['{ "name": "", "x-mine": 1 }', '/tags', '{ "name": "", "tags": 0, "x-mine": 1 }'],
    ['{ "name": "" }', '/x-mine', '{ "name": "", "x-mine": 0 }'],
    ['{ "name": { "tags": 1 } }', '/name/version', '{ "name": { "tags": 1, "version": 0 } }'],
  ])('%s gains %s', (before, path, after) => {
    expect(edited(before, add(path, 0), { keyOrder })).toBe(after);
  });
});
