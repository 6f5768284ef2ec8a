import fc from 'fast-check';
import { literal, memberName, name, types, type Tokens } from './typeTokens.js';

const tight = fc.constantFrom('', '', '', ' ', ' ', '  ', '\n');
const hostile = fc.constantFrom(
  '',
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\v',
  '\f',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u3000',
  '/* c */',
  '// c\n',
);

function joined(tokens: fc.Arbitrary<Tokens>, space: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(tokens, fc.array(space, { minLength: 40, maxLength: 40 })).map(([list, spaces]) =>
    list.reduce((text, token, index) => {
      const between = spaces[index % spaces.length] ?? '';
      const glued =
        between === '' && /[\p{ID_Continue}$.\\]$/u.test(text) && /^[\p{ID_Continue}$\\.]/u.test(token);
      return text + (glued ? ' ' : between) + token;
    }, ''),
  );
}

const anyToken = fc.constantFrom(
  ...'( ) [ ] { } < > | & , ; : ? ! . ... => = + - * / @ ~ ^ % \\ " \' ` || && ?? ?. ** >> << == \n'.split(
    ' ',
  ),
  ...'any object null undefined keyof typeof infer unique readonly extends is asserts in new abstract import this class enum if'.split(
    ' ',
  ),
  ...'get set static public const export default async function var yield await let satisfies as string T x 1 "s" true'.split(
    ' ',
  ),
  ...[
    "'open",
    "'\\1'",
    "'\\x4'",
    "'\\u{110000}'",
    "'\\u{}'",
    '\u0000',
    '\ud800',
    '\u2028',
    '//',
    '/*',
    '\\u0061',
    '0',
    '1_0',
    '😀',
    '\u200d',
  ],
);

const edit = fc.tuple(fc.constantFrom('insert', 'remove', 'replace', 'swap', 'repeat'), fc.nat(), anyToken);

function mutated(tokens: fc.Arbitrary<Tokens>): fc.Arbitrary<Tokens> {
  return fc.tuple(tokens, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([list, edits]) => {
    const result = [...list];
    for (const [kind, where, token] of edits) {
      const at = where % (result.length + 1);
      const here = result.slice(at, at + 1);
      if (kind === 'insert') result.splice(at, 0, token);
      else if (kind === 'remove') result.splice(at, 1);
      else if (kind === 'replace') result.splice(at, 1, token);
      else if (kind === 'repeat') result.splice(at, 0, ...here);
      else result.splice(at, 2, ...result.slice(at + 1, at + 2), ...here);
    }
    return result;
  });
}

/** Texts of the subset. */
export const subsetText = joined(types(false), tight);
/** Texts of TypeScript's types, many of them refused by us, with odd white space and comments. */
export const typescriptText = joined(types(true), fc.oneof(tight, hostile));
/** The same with one to three edits of tokens. */
export const brokenText = fc.oneof(
  joined(mutated(types(true)), tight),
  joined(mutated(types(false)), fc.oneof(tight, hostile)),
);
/** A soup of tokens. */
export const tokenSoup = joined(
  fc.array(fc.oneof(anyToken, name, memberName, literal), { maxLength: 7 }),
  tight,
);
