import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portablePattern } from '../../renderers/pattern/portablePattern.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { engines, isMissing, matches } from './engines.js';

/** Expressions that engines are known to read differently, with texts that tell. */
const traps: readonly [pattern: string, ...texts: string[]][] = [
  ['^a$', 'a', 'a\n', '\na', 'b'],
  ['^\\d+$', '12', '\u0661', '1a'],
  ['^\\w$', 'é', '_', 'ß', 'K', '\u212a'],
  ['^\\s$', '\u00a0', '\ufeff', '\u0085', '\u180e', '\v', ' '],
  ['^\\S$', '\u0085', '\ufeff', 'x'],
  ['^.$', '\u2028', '\u0085', '\r', '😀', 'ab'],
  ['^[^a]$', '\n', '😀', 'a'],
  ['^[\\D]$', '1', '\u0661', 'x'],
  ['^[\\w-]+$', 'a-b', 'é', 'a b'],
  ['\\bé', 'aé', 'é', ' é'],
  ['a\\Bb', 'ab', 'a b'],
  ['^[^]$', '\n', '', '😀'],
  ['[]', '', 'a'],
  ['^[a&&b]$', '&', 'a', 'b'],
  ['^[a\\-z~|#[\\]]$', '-', '~', '|', '#', '[', ']', 'c'],
  ['^\\p{Lu}\\P{Lu}$', 'Aa', 'ÉÉ', 'É1'],
  ['^[\\p{L}0-9]+$', 'Straße9', 'a b', '名前'],
  ['^\\p{Script=Greek}$', 'α', 'a'],
  ['^\\u{1F600}$', '😀', '\ud83d'],
  ['^[\\u0000-\\u{10FFFF}]$', '😀', 'a'],
  ['^(?:ab|a)(?<x>b?)$', 'ab', 'abb', 'a'],
  ['(?<=a)b(?!c)', 'ab', 'abc', 'bb'],
  ['(?<!ab)c', 'abc', 'bbc'],
  ['^a{2,3}?$', 'a', 'aa', 'aaa', 'aaaa'],
  ['^x*$', '', 'x', 'y'],
  ['#', '#', 'x'],
  ['^a b$', 'a b', 'ab'],
  ['\\/', '/', 'x'],
  ['^[A-Z][A-Z0-9_]*$', 'A_1', 'a'],
];

const atom = fc.constantFrom(
  ...['a', 'b', '1', '_', '-', ' ', '\\.', '.', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\n'],
  ...[
    '[ab]',
    '[^a1]',
    '[\\w-]',
    '[^\\s]',
    '[\\D]',
    '[^\\W_]',
    '\\u{1F600}',
    'é',
    '\\p{L}',
    '[\\p{Lu}b]',
    '\\b',
    '\\B',
  ],
);
const pattern = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  pattern: fc
    .array(
      fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map((alternatives) => alternatives.join('|')),
  piece: fc.oneof(
    { maxDepth: 2 },
    atom,
    fc.constantFrom('^', '$'),
    fc
      .tuple(tie('pattern'), fc.constantFrom('', '?', '*', '+', '{2}', '{1,2}', '+?'))
      .map(([inner, count]) => `(${inner})${count}`),
    tie('pattern').map((inner) => `(?=${inner})`),
    tie('pattern').map((inner) => `(?!${inner})`),
    atom.map((inner) => `(?<=${inner})`),
  ),
})).pattern;
const text = fc.string({
  unit: fc.constantFrom('a', 'b', '1', '_', '-', ' ', '.', '\n', '\u2028', 'é', 'A', '😀'),
  maxLength: 6,
});

/** A wire text has no lone surrogates. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}

describe.each(engines.map((engine) => [engine.dialect.name, engine] as const))('for %s', (_name, engine) => {
  const { dialect } = engine;
  const skipped = isMissing(engine);

  it.skipIf(skipped)(
    `means what it means in ECMAScript${skipped ? ' (SKIPPED: no engine)' : ''}`,
    async () => {
      const random = fc.sample(fc.tuple(pattern, fc.array(text, { minLength: 3, maxLength: 3 })), {
        numRuns: 500,
        seed: 7,
      });
      const cases = [...traps.map(([source, ...texts]) => [source, texts] as const), ...random].flatMap(
        ([source, texts]) => {
          const portable = portablePattern(source, dialect);
          return portable === undefined
            ? []
            : texts.map((value) => ({ source, portable, value: wellFormed(value) }));
        },
      );
      expect(cases.length).toBeGreaterThan(700);
      const found = await matches(
        engine,
        temporaryFolder(),
        cases.map(({ portable, value }) => [portable, value]),
      );
      const wrong = cases.filter(
        ({ source, value }, index) => new RegExp(source, 'u').test(value) !== found[index],
      );
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );

  it.each([['(a)\\1'], ['(?<=a+)b'], ['('], ['\\uD83D'], ['(?<=a|bc)d']])(
    'does not claim to express %s',
    (source) => {
      expect(portablePattern(source, dialect)).toBeUndefined();
    },
  );
});

it('writes only printable ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const source = value.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
      for (const { dialect } of engines)
        expect(portablePattern(source, dialect) ?? '').toMatch(/^[\x20-\x7e]*$/);
    }),
  );
});
