import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as kotlin from '../../renderers/kotlin/encode.js';
import * as python from '../../renderers/python/encode.js';
import { shortestSingle } from '../../renderers/shortestSingle.js';
import * as swift from '../../renderers/swift/encode.js';

/** What ends a raw literal, or is not text in one. */
const texts = fc.string({ unit: fc.constantFrom('\\', '"', '#', '$', '\n', 'd', 'é') });

it('writes a pattern as it is where a raw literal can hold it', () => {
  expect(swift.rawLiteral('\\A"\\d#')).toBe('#"\\A"\\d#"#');
  expect(kotlin.rawLiteral('\\A\\d\\z')).toBe('"""\\A\\d\\z"""');
  expect(python.rawLiteral('\\A\\d\\Z')).toBe('r"\\A\\d\\Z"');
});

it.each([
  ['swift', swift, /^#"(?!")((?:(?!"#|\\#)[ -~])*)"#$/],
  ['kotlin', kotlin, /^"""([^"$\n]*)"""$/],
  ['python', python, /^r"([^"\n]*[^"\n\\])"$/],
])(
  'takes no raw literal in %s that would end early, or mean something else',
  (_, { rawLiteral, stringLiteral }, raw) => {
    fc.assert(
      fc.property(texts, (text) => {
        const literal = rawLiteral(text);
        if (literal !== stringLiteral(text)) expect(raw.exec(literal)?.[1]).toBe(text);
      }),
    );
  },
);

it('gives the fewest digits that read as the same float', () => {
  expect(
    [0.1, Math.fround(0.1), 0.5, 16777216, -1e-7, 3.4028234663852886e38, 1.401298464324817e-45].map(
      shortestSingle,
    ),
  ).toEqual(['0.1', '0.1', '0.5', '16777216', '-1e-7', '3.4028235e+38', '1e-45']);
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Math.fround(Number(shortestSingle(value)))).toBe(value + 0);
    }),
  );
});
