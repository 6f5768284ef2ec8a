import fc from 'fast-check';
import { FOREIGN, FOREIGN_AROUND } from './foreignForms.js';

/** A text as its tokens, so that mutations can break the syntax without breaking the words. */
export type Tokens = string[];

const names =
  'string number boolean unknown int32 int64 bytes datetime json Page SubsystemInfo Array ReadonlyArray Record T $ _a Ünïcode 名前 type get set is asserts abstract readonlyX async of declare';
export const name = fc.constantFrom(...names.split(' '));
export const memberName = fc.constantFrom(
  ...'a b c readonly get set static public async new class in type null this constructor __proto__ ü'.split(
    ' ',
  ),
  ..."'b-c' \"d e\" '' 'a' '\\x41' \"it's\"".split(' '),
);
export const literal = fc.oneof(
  fc.constantFrom(
    "''",
    '""',
    "'a'",
    '"b"',
    "'\\''",
    '"\\""',
    "'\\x41\\u0042\\u{43}\\u{1F600}'",
    "'\\0'",
    "'\\\n'",
    "'a\u2028b'",
    "'\\\r\n'",
  ),
  fc.constantFrom("'\\ud83d\\ude00'", "'\\ud83d'", "'\\v\\f\\b\\q'", "'😀'", "'//'", "'/* */'", "'|'", "'}'"),
  fc.stringMatching(/^'[^'\\\n\r]{0,5}'$/),
);

/** Types of the subset, and with `foreign` also those that TypeScript has and we refuse. */
export function types(foreign: boolean): fc.Arbitrary<Tokens> {
  return fc.letrec<{ type: Tokens }>((tie) => {
    const type = tie('type');
    const list = (separator: string, options = {}) =>
      fc
        .array(type, { maxLength: 3, ...options })
        .map((items) => items.flatMap((item, index) => (index ? [separator, ...item] : item)));
    const wrap = (open: Tokens, inner: fc.Arbitrary<Tokens>, close: Tokens) =>
      inner.map((tokens) => [...open, ...tokens, ...close]);
    const member = fc
      .tuple(
        fc.constantFrom<Tokens[]>([], [], ['readonly']),
        memberName,
        fc.constantFrom<Tokens[]>([], ['?']),
        type,
        fc.constantFrom(';', ',', '\n'),
      )
      .map(([modifier, key, optional, of, end]) => [...modifier, key, ...optional, ':', ...of, end]);
    const plain = [
      name.map((text) => [text]),
      literal.map((text) => [text]),
      fc.constant<Tokens>(['null']),
      wrap([], type, ['[', ']']),
      wrap(['('], type, [')']),
      wrap(['('], type, [')', '[', ']']),
      wrap(['['], list(',', { minLength: 1 }), [']']),
      wrap(['readonly'], type, ['[', ']']),
      wrap(['readonly', '['], list(',', { minLength: 1 }), [']']),
      fc.tuple(name, list(',', { minLength: 1 })).map(([of, args]) => [of, '<', ...args, '>']),
      list('|', { minLength: 2 }),
      wrap(['|'], type, []),
      fc.array(member, { maxLength: 3 }).map((members) => ['{', ...members.flat(), '}']),
    ];
    const refused = [
      fc.constantFrom(...FOREIGN).map((text) => text.split(' ')),
      fc
        .tuple(fc.constantFrom(...FOREIGN_AROUND), type, type)
        .map(([text, a, b]) =>
          text.split(' ').flatMap((token) => (token === 'A' ? a : token === 'B' ? b : [token])),
        ),
    ];
    return {
      type: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        ...plain,
        ...(foreign ? [...refused, ...refused, ...refused] : []),
      ),
    };
  }).type;
}
