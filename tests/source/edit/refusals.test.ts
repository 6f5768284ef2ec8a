import { expect, it } from 'vitest';
import type { PatchOperation } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../../types/Json.js';
import { editJson } from '../../../validators/source/edit/editJson.js';

const text = '{ "a": { "b": [1, 2] }, "__proto__": { "x": 1 }, "c/d": 1, "e~f": 2, "é": 3 }';

it.each<[PatchOperation, string, string]>([
  [{ op: 'remove', path: '/none' }, 'not-found', '/none'],
  [{ op: 'remove', path: '/toString' }, 'not-found', '/toString'],
  [{ op: 'remove', path: '/a/b/2' }, 'not-found', '/a/b/2'],
  [{ op: 'remove', path: '/a/b/-' }, 'not-found', '/a/b/-'],
  [{ op: 'remove', path: 'a' }, 'not-found', 'a'],
  [{ op: 'remove', path: '' }, 'root', ''],
  [{ op: 'replace', path: '/a/z', value: 1 }, 'not-found', '/a/z'],
  [{ op: 'add', path: '/none/z', value: 1 }, 'not-found', '/none/z'],
  [{ op: 'add', path: '/c~1d/z', value: 1 }, 'not-found', '/c~1d/z'],
  [{ op: 'add', path: '/a/b/3', value: 1 }, 'not-found', '/a/b/3'],
  [{ op: 'add', path: '/a/b/01', value: 1 }, 'not-found', '/a/b/01'],
  [{ op: 'add', path: '/a/b/x', value: 1 }, 'not-found', '/a/b/x'],
  [{ op: 'add', path: '/constructor/prototype', value: 1 }, 'not-found', '/constructor/prototype'],
  [{ op: 'test', path: '/c~1d', value: 2 }, 'test-failed', '/c~1d'],
  [{ op: 'test', path: '/a', value: { b: [2, 1] } }, 'test-failed', '/a'],
  [{ op: 'test', path: '/none', value: null }, 'not-found', '/none'],
  [{ op: 'move', from: '', path: '/a' }, 'root', ''],
  [{ op: 'move', from: '/none', path: '/a' }, 'not-found', '/none'],
  [{ op: 'move', from: '/a', path: '/a/b' }, 'into-itself', '/a/b'],
  [{ op: 'move', from: '/a', path: '/none/b' }, 'not-found', '/none/b'],
])('%j', (operation, kind, pointer) => {
  const before: PatchOperation = { op: 'add', path: '/first', value: true };
  expect(editJson(text, [before, operation])).toEqual({ problem: { kind, operation: 1, pointer } });
});

it.each([
  ['', 'syntax'],
  ['{ "a": 1, }', 'syntax'],
  ['{ "a": 1, "a": 2 }', 'duplicate-key'],
  ['"\\ud800"', 'surrogate'],
  ['['.repeat(10_000) + ']'.repeat(10_000), 'depth'],
])('refuses to edit %.30s', (unreadable, kind) => {
  expect(editJson(unreadable, [])).toMatchObject({ problem: { kind: 'unreadable', issue: { kind } } });
});

it.each([2, 127, 128, 10_000])('a value %i deep', (depth) => {
  let value: JsonValue = 1;
  for (let level = 0; level < depth; level++) value = [value];
  const result = editJson(text, [{ op: 'replace', path: '/a/b', value }]);
  if (depth < 127) expect(result).toHaveProperty('text');
  else expect(result).toMatchObject({ problem: { kind: 'bad-value', operation: 0, pointer: '/a/b' } });
});

it('a string that UTF-8 cannot hold', () => {
  const result = editJson(text, [{ op: 'add', path: '/new', value: '\ud800' }]);
  expect(result).toMatchObject({ problem: { kind: 'bad-value', pointer: '/new' } });
});

it('tests numbers by value and objects without regard to order', () => {
  const document = '{ "n": 1.0, "o": { "a": [null], "b": 2 } }';
  const patch: PatchOperation[] = [
    { op: 'test', path: '/n', value: 1 },
    { op: 'test', path: '/o', value: { b: 2, a: [null] } },
  ];
  expect(editJson(document, patch)).toEqual({ text: document });
});

it('reaches members with any name, and never a prototype', () => {
  const patch: PatchOperation[] = [
    { op: 'replace', path: '/__proto__/x', value: 2 },
    { op: 'replace', path: '/c~1d', value: 3 },
    { op: 'replace', path: '/e~0f', value: 4 },
    { op: 'move', from: '/é', path: '/"\\\n' },
  ];
  expect(editJson(text, patch)).toEqual({
    text: '{ "a": { "b": [1, 2] }, "__proto__": { "x": 2 }, "c/d": 3, "e~f": 4, "\\"\\\\\\n": 3 }',
  });
  expect({}).not.toHaveProperty('x');
});
