import fc from 'fast-check';

/** A text as its tokens, so that mutations can break the syntax without breaking the words. */
type Tokens = string[];

const names =
  'string number boolean unknown int32 int64 bytes datetime json Page SubsystemInfo Array ReadonlyArray Record T $ _a Ünïcode 名前 type get set is asserts abstract readonlyX async of declare';
const name = fc.constantFrom(...names.split(' '));
const memberName = fc.constantFrom(
  ...'a b c readonly get set static public async new class in type null this constructor __proto__ ü'.split(
    ' ',
  ),
  ..."'b-c' \"d e\" '' 'a' '\\x41' \"it's\"".split(' '),
);
const literal = fc.oneof(
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
function types(foreign: boolean): fc.Arbitrary<Tokens> {
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
      fc.constant(['null']),
      wrap([], type, ['[', ']']),
      wrap(['('], type, [')']),
      wrap(['('], type, [')', '[', ']']),
      wrap(['['], list(','), [']']),
      wrap(['readonly'], type, ['[', ']']),
      wrap(['readonly', '['], list(','), [']']),
      fc.tuple(name, list(',', { minLength: 1 })).map(([of, args]) => [of, '<', ...args, '>']),
      list('|', { minLength: 2 }),
      wrap(['|'], type, []),
      fc.array(member, { maxLength: 3 }).map((members) => ['{', ...members.flat(), '}']),
    ];
    const only = (...texts: string[]) => fc.constantFrom(...texts).map((text) => text.split(' '));
    const around = (...texts: string[]) =>
      fc
        .tuple(fc.constantFrom(...texts), type, type)
        .map(([text, a, b]) =>
          text.split(' ').flatMap((token) => (token === 'A' ? a : token === 'B' ? b : [token])),
        );
    const refused = [
      only(
        'any',
        'object',
        'array',
        'Array',
        'Date',
        'undefined',
        'void',
        'never',
        'symbol',
        'bigint',
        'Function',
        'Map',
        'Set',
        'this',
      ),
      only(
        '1',
        '- 1',
        '.5',
        '0x1F',
        '1n',
        'true',
        'false',
        '`x`',
        '* ',
        'unique symbol',
        'typeof x',
        'typeof x . y',
        'a . b',
        'a . b . c',
        '{ a }',
        'x\\u0041',
      ),
      around(
        'A & B',
        '& A',
        'A extends B ? A : B',
        'keyof A',
        'A [ B ]',
        'A ?',
        'A !',
        '? A',
        '! A',
        'infer A',
        'typeof x < A >',
        'a . b < A >',
      ),
      around(
        '( ) => A',
        '( a : A ) => B',
        '( ... a : A ) => B',
        '( { a } : A ) => B',
        '( [ , a ] : A ) => B',
        '< T > ( a ? : A ) => B',
      ),
      around(
        'new ( ) => A',
        'abstract new ( ) => A',
        '( this : A ) => B',
        'new < T extends A > ( ) => B',
        '( ) => asserts x is A',
        'asserts x',
        'this is A',
      ),
      around(
        '[ ... A ]',
        '[ a : A ]',
        '[ a ? : A , ... b : B ]',
        '[ A ? ]',
        '[ class : A ]',
        '[ A , ]',
        'Page < A , >',
        'Page < >',
      ),
      around(
        '{ [ k : string ] : A }',
        '{ readonly [ k : A ] : B }',
        '{ [ K in A ] : B }',
        '{ - readonly [ K in A ] - ? : B }',
        '{ [ x ] : A }',
      ),
      around(
        '{ m ( ) : A }',
        '{ m < T > ( a : A ) : B }',
        '{ ( ) : A }',
        '{ new ( ) : A }',
        '{ get x ( ) : A ; set x ( v : A ) }',
        '{ public a : A }',
      ),
      around(
        '{ static readonly a : A }',
        '{ readonly readonly a : A }',
        '{ 1 : A }',
        '{ a : A = 1 }',
        '{ a ? ; b : A }',
        '{ a : A , a : B }',
        '{ static [ k : A ] : B }',
      ),
      around(
        'import ( A )',
        'import ( A ) . B',
        'typeof import ( A )',
        '` ${ A } `',
        'readonly A',
        'readonly ( A )',
        'A | ( ( ) => B )',
        'function ( A ) : B',
      ),
    ];
    return { type: fc.oneof({ maxDepth: 4, depthSize: 'small' }, ...plain, ...(foreign ? refused : [])) };
  }).type;
}

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
