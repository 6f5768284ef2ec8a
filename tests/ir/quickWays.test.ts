import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { words } from '../../renderers/NamingConventions.js';
import { stringLiteral } from '../../renderers/typescript/encode.js';
import { canonicalJson } from '../../types/ir/specDigest.js';
import { remembered } from '../../types/remembered.js';
import { proseLines, wrapLine } from '../../types/text.js';

/** Text of which most is printable ASCII, as in specs, so that the quick ways are gone as well as the long ones. */
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));

it('writes canonical JSON as JSON.stringify does with sorted members', () => {
  const json = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(
      fc.oneof(fc.nat().map(String), fc.constantFrom('__proto__', 'a', '01', '-1'), text),
      fc.jsonValue(),
    ),
  );
  fc.assert(
    fc.property(json, (value) => {
      const sorted = JSON.stringify(value, (_key, part: unknown) =>
        typeof part !== 'object' || part === null || Array.isArray(part)
          ? part
          : Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))),
      );
      expect(canonicalJson(value)).toBe(sorted);
    }),
  );
  expect(canonicalJson({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}');
});

it('finds the words of a name that is ASCII as it finds those of any script', () => {
  fc.assert(
    // A space that is no ASCII ends a word, and leads the long way.
    fc.property(fc.string(), (name) => {
      fc.pre(/[A-Za-z0-9]/.test(name));
      expect(words(name)).toEqual(words(`${name}\u00a0`));
    }),
  );
});

it('makes lines of prose and literals the same, whichever way they go', () => {
  fc.assert(
    fc.property(text, (prose) => {
      // A tab and a line break lead the long way.
      expect(proseLines(`${prose}\n\t`)).toEqual(proseLines(prose));
      const words = prose.replaceAll(/[^ -~]/g, '');
      expect(wrapLine(words, words.length)).toEqual([words.trim().split(/ +/).join(' ')]);
      expect(runInNewContext(stringLiteral(prose))).toBe(prose);
    }),
  );
});

it('remembers what a function gave, what it threw, and no more than it was told to', () => {
  const asked: string[] = [];
  const length = remembered(2, (of) => {
    asked.push(of);
    if (of === 'bad') throw new Error('bad');
    return of.length;
  });
  expect([length('a'), length('a'), length('bb'), length('a')]).toEqual([1, 1, 2, 1]);
  expect(() => length('bad')).toThrow('bad');
  expect(() => length('bad')).toThrow('bad');
  expect(asked).toEqual(['a', 'bb', 'bad']);
  for (const other of ['c', 'd', 'e', 'f']) length(other);
  length('a');
  expect(asked.at(-1)).toBe('a');
  const long = 'x'.repeat(2000);
  expect([length(long), length(long)]).toEqual([2000, 2000]);
  expect(asked.filter((of) => of === long)).toHaveLength(2);
});
