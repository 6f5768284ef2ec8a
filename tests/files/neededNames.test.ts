import { describe, expect, it } from 'vitest';
import { neededNames, readNeeded } from '../../generator/reconcile/links/neededNames.js';
import { importableFiles } from '../../generator/source/fileLinks.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';

const typescript = builtinLanguages.of('typescript');
const files = importableFiles(['a/types.ts']);
const text = [
  'import * as types from "./types.js";',
  '/* a comment',
  '   of lines */ const text = `one',
  'two`; let x: types.Line; let y: types.Mood;',
  '',
].join('\n');

describe('what a text needs of other files', () => {
  const found = neededNames(text, 'a/b.ts', typescript, files);

  it('has the place at which it is said, whatever stands before', () => {
    expect(
      found.map(({ name, range: { start, end } }) => [
        name,
        start.line,
        start.column,
        text.slice(start.offset, end.offset),
      ]),
    ).toEqual([
      [undefined, 1, 13, 'types'],
      ['Line', 4, 20, 'Line'],
      ['Mood', 4, 39, 'Mood'],
    ]);
  });

  it.each([
    'function f(types: { Foo: number }) { return types.Foo; }',
    'const types = { Foo: 1 }; types.Foo;',
    'const f = types => types.Foo;',
    'const g = (one: number, types) => types.Foo;',
    'try { go(); } catch (types) { types.Foo; }',
  ])('is no member of a variable that hides the module: %s', (code) => {
    const found = neededNames(
      `import type * as types from "./types.js";\n${code}\n`,
      'a/b.ts',
      typescript,
      files,
    );
    expect(found.map(({ name }) => name)).toEqual([undefined]);
  });

  it('is remembered as JSON, and what else stands there is not believed', () => {
    expect(readNeeded(JSON.stringify(found))).toEqual(found);
    for (const other of ['', '[nul', '{"x":1}', '3', '[null]', '[{"target":1}]', '[{"target":"a"}]'])
      expect(readNeeded(other)).toBe(undefined);
  });
});
