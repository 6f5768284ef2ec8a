import fc from 'fast-check';

const space = fc.stringMatching(/^[ \t\n\r]{0,3}$/);
const number = fc.oneof(
  fc.stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,20})?([eE][+-]?\d{1,3})?$/),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
);
const piece = fc.oneof(
  fc.stringMatching(/^[^"\\\u0000-\u001f\ud800-\udfff]{1,6}$/),
  fc.constantFrom(
    '\\n',
    '\\"',
    '\\\\',
    '\\/',
    '\\b',
    '\\f',
    '\\r',
    '\\t',
    '\\u0041',
    '\\ud83d\\ude00',
    '😀',
    '\u2028',
    '~1',
    '/',
  ),
);
const string = fc.array(piece, { maxLength: 4 }).map((pieces) => `"${pieces.join('')}"`);
const key = fc.oneof(
  fc.constantFrom('"a"', '"b"', '"\\u0061"', '"__proto__"', '"0"', '"7"', '"constructor"'),
  string,
);

/** Valid JSON with white space, escapes and duplicate keys. */
export const jsonText = fc.letrec<{ value: string }>((tie) => {
  const list = (item: fc.Arbitrary<string>, [open, close]: [string, string]) =>
    fc
      .tuple(fc.array(item, { maxLength: 5 }), space)
      .map(([items, inner]) => open + (items.join(',') || inner) + close);
  const member = fc
    .tuple(space, key, space, tie('value'))
    .map(([a, name, b, value]) => a + name + b + ':' + value);
  const bare = fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('true', 'false', 'null'),
    number,
    string,
    list(tie('value'), ['[', ']']),
    list(member, ['{', '}']),
  );
  return { value: fc.tuple(space, bare, space).map((parts) => parts.join('')) };
}).value;

const junk = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '\\',
    '0',
    '1',
    '.',
    '-',
    '+',
    'e',
    'true',
    'nul',
    'NaN',
    '\n',
    '\t',
    '\u0000',
    '\u00a0',
  ],
  ...[
    '\ufeff',
    '\u2028',
    '//',
    '/*',
    '#',
    '\\u12',
    '\\x',
    'a',
    '\ud800',
    '`',
    '}}',
    '01',
    '\u001f',
    '\v',
    '\f',
    '$',
    '_',
  ],
);

/** Valid JSON with a few random edits: text inserted, removed, replaced or repeated. */
export const brokenJsonText = fc
  .tuple(
    jsonText,
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.option(junk, { nil: '' })), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [where, length, replacement]) => {
      const at = where % (edited.length + 1);
      return edited.slice(0, at) + replacement + edited.slice(at + length);
    }, text),
  );
