import { describe, expect, it } from 'vitest';
import { codeHash } from '../../generator/source/codeHash.js';
import { looseHash } from '../../generator/source/looseHash.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';

function isSame(language: string, one: string, other: string): boolean {
  const hashOf = (text: string): string => codeHash(text, language, builtinLanguages);
  return hashOf(one) === hashOf(other);
}

/** What formatters make of each other. */
const alike: readonly (readonly [language: string, what: string, one: string, other: string])[] = [
  ['typescript', 'white space', 'const a = {b: 1};\n', 'const  a = {\n\tb: 1\n};'],
  ['typescript', 'semicolons', 'let a = 1;\nlet b = 2;\n', 'let a = 1\nlet b = 2\n'],
  ['typescript', 'quotes', `f("it's", 'x');`, `f('it\\'s', "x")`],
  ['typescript', 'the quotes of keys', `const a = { 'b': 1, c: 2 };`, `const a = { b: 1, "c": 2 };`],
  [
    'typescript',
    'keys with combining characters',
    `const a = { "a\u0301": 1 };`,
    `const a = { a\u0301: 1 };`,
  ],
  ['typescript', 'the last comma', 'f(a, [b, c,],);', 'f(a, [b, c]);'],
  ['typescript', 'the last comma before a comment', 'f([\n  b, // it\n]);', 'f([\n  b // it\n]);'],
  [
    'typescript',
    'the parentheses of one parameter',
    'f((x) => x, async (y) => y);',
    'f(x => x, async y => y);',
  ],
  ['typescript', 'the first bar of a union', 'type A =\n  | 1\n  | 2;', 'type A = 1 | 2;'],
  ['typescript', 'closing angle brackets', 'type A = Map<B, C<D>>;', 'type A = Map<\n  B,\n  C<D>\n>;'],
  [
    'typescript',
    'the order of imports, and how they are split',
    `import type { A } from './a.js';\nimport { b, c } from 'b';\n\nf();`,
    `import { c, b } from "b"\nimport { type A } from './a.js'\nf()`,
  ],
  [
    'typescript',
    'how comments are wrapped',
    '/**\n * One two\n * three.\n */\nf();',
    '/** One two three. */\nf();',
  ],
  [
    'typescript',
    'regular expressions with quotes',
    'a = /["\'`]/g; b = c / d;',
    'a = /["\'`]/g\nb =\n  c / d\n',
  ],
  ['typescript', 'code in templates', 'a = `x ${ f( b ) } y`;', 'a = `x ${f(b)} y`'],
  [
    'rust',
    'white space and last commas',
    "fn a(b: &'a str,) -> u8 { 1 }",
    "fn a(\n    b: &'a str,\n) -> u8 {\n    1\n}",
  ],
  ['rust', 'imports', 'use a::{c, b};\nuse d::E;\n\nfn f() {}', 'use d::E;\nuse a::{b, c};\nfn f() {}'],
  ['c', 'backslashes in a macro', '#define A(b) c(b)\n', '#define A(b) \\\n    c(b)\n'],
  ['c', 'where the star stands', 'char *a(void);', 'char* a( void );'],
  ['swift', 'last commas', 'f([\n  1,\n])', 'f([1])'],
  [
    'kotlin',
    'white space',
    'fun a() = listOf(1, 2,)',
    'fun a() =\n    listOf(\n        1,\n        2,\n    )',
  ],
  ['python', 'quotes and blank lines', 'a = \'x\'\n\n\nb = "y"\n', 'a = "x"\nb = "y"\n'],
  ['python', 'how far blocks are indented', 'if a:\n  b()\n  c()\nd()\n', 'if a:\n    b()\n\n    c()\nd()\n'],
  ['python', 'parentheses around an expression', 'return (\n    a\n    + b\n)\n', 'return a + b\n'],
  ['python', 'parentheses around imports', 'from a import (\n    b,\n    c,\n)\n', 'from a import b, c\n'],
  ['rust', 'the last comma of arguments, and no tuple', 'f((a,), b,)', 'f((a,), b)'],
  ['python', 'last commas', 'f(\n    a,\n    b,\n)\n', 'f(a, b)\n'],
  ['python', 'parentheses around an annotation', 'a: (\n    B | None\n) = None\n', 'a: B | None = None\n'],
  ['python', 'parentheses around a tuple that is yielded', 'yield (\n    a,\n    b,\n)\n', 'yield a, b\n'],
  ['python', 'quotes of code in a string', `f"x {a['b']} y"\n`, `f'x {a["b"]} y'\n`],
  [
    'python',
    'how imports are split and sorted',
    'from a import b, c as d\nimport e\n',
    'import e\nfrom a import c as d\nfrom a import b\n',
  ],
  [
    'python',
    'backslashes at the ends of lines',
    'from a import \\\n    b as \\\n    c\n\nd = e + \\\n    f\n',
    'from a import b as c\n\nd = e + f\n',
  ],
  [
    'python',
    'the indentation of docstrings',
    'def a():\n    \"\"\"A.\n\n    B\n      c\n    \"\"\"\n',
    'def a():\n\t\"\"\"A.\n\n\tB\n\t  c\n\t\"\"\"\n',
  ],
  [
    'python',
    'imports in a block',
    'if T:\n    from a import b, c\nd()\n',
    'if T:\n    from a import c\n    from a import b\n\n\nd()\n',
  ],
  [
    'c',
    'the order of includes',
    '#include "b.h"\n#include <a.h>\n\nint c;',
    '#include <a.h>\n#include "b.h"\nint c;',
  ],
  ['rust', 'braces of an arm', 'match a { A => { b() } B => c(), }', 'match a { A => b(), B => { c() } }'],
  [
    'rust',
    'bars before arms, and commas behind their blocks',
    'match a { A | B => { b(); c() } D(e) => { f(); } }',
    'match a {\n    | A | B => { b(); c() },\n    | D(e) => { f(); },\n}',
  ],
  ['rust', 'closing angle brackets', 'type A = B<C<D>>;', 'type A = B<\n    C<D>,\n>;'],
  ['rust', 'braces of a closure', 'a(|b| { c(b) })', 'a(|b| c(b))'],
  ['rust', 'braces of a closure that takes nothing', 'a(|| { b(c) })', 'a(|| b(c))'],
  ['json', 'white space', '{"a": [1, 2]}', '{\n  "a": [\n    1,\n    2\n  ]\n}\n'],
  ['toml', 'blanks', 'a="b" # c\n', 'a = "b"  # c\n'],
  ['xml', 'white space between tags', '<a>\n  <b>c</b>\n</a>\n', '<a><b>c</b></a>'],
  ['markdown', 'tables', '| a | b |\n| --- | - |\n', '|a   |b|\n|-|-----|\n'],
  ['markdown', 'wrapped prose and items', 'One two\nthree.\n\n* a\n* b\n', 'One two three.\n\n- a\n- b\n'],
  ['markdown', 'code in it', 'x\n\n```ts\nf("a");\n```\n', "x\n```ts\nf('a')\n```\n"],
];

/** What a person changed, little as it is. */
const different: typeof alike = [
  ['typescript', 'blanks in a string', 'f("a b");', 'f("a  b");'],
  ['typescript', 'blanks in a template', 'f(`a b`);', 'f(`a  b`);'],
  ['typescript', 'blanks in a word of a comment', '// Sends it.', '// S e n d s it.'],
  ['typescript', 'blanks in a regular expression', 'a = / /;', 'a = /  /;'],
  ['typescript', 'an operator', 'a = b - -c;', 'a = b --c;'],
  ['typescript', 'two words that were one', 'ab();', 'a b();'],
  ['typescript', 'one import less', `import { a, b } from 'c';\nf();`, `import { a } from 'c';\nf();`],
  ['typescript', 'a comma in the middle', 'f(a, b);', 'f(a b);'],
  ['typescript', 'parentheses', 'a = (b + c) * d;', 'a = b + c * d;'],
  ['typescript', 'what cannot be read', 'f("a', 'f("a '.concat('b')],
  ['rust', 'blanks in a raw string', 'a(r#"x y"#)', 'a(r#"x  y"#)'],
  ['rust', 'a character for a string', "a('b')", 'a("b")'],
  ['c', 'blanks in a string', 'f("a b");', 'f("a  b");'],
  ['swift', 'blanks in a string', 'f("a b")', 'f("a  b")'],
  ['kotlin', 'blanks in a string', 'f("a b")', 'f("a  b")'],
  ['python', 'what is in a block', 'if a:\n    b()\n    c()\n', 'if a:\n    b()\nc()\n'],
  ['python', 'an import less', 'from a import b, c\n', 'from a import b\n'],
  ['python', 'quotes in the text of a string', `f"it's"\n`, `f'it"s'\n`],
  ['python', 'a tuple among arguments', 'f((a, b))\n', 'f(a, b)\n'],
  ['c', 'an include less', '#include "b.h"\n#include "c.h"\n', '#include "b.h"\n'],
  ['rust', 'a closure that was an operator', 'let a = { |b| c };', 'let a = { b | c };'],
  ['rust', 'a value that is thrown away', 'match a { A => { b(); } }', 'match a { A => { b() } }'],
  ['python', 'lines', 'a\nb\n', 'a b\n'],
  [
    'python',
    'how deep a docstring is within',
    'def a():\n    \"\"\"A\n      b\n    c\"\"\"\n',
    'def a():\n    \"\"\"A\n    b\n    c\"\"\"\n',
  ],
  ['python', 'blanks in lines of a string', 'a = \"\"\"A\n    b\"\"\"\n', 'a = \"\"\"A\n  b\"\"\"\n'],
  ['python', 'a tuple', 'return (a,)\n', 'return a\n'],
  ['rust', 'a tuple', 'let a = (b,);', 'let a = (b);'],
  ['python', 'blanks in a docstring', '"""A b."""\n', '"""A  b."""\n'],
  ['json', 'blanks in a string', '{"a": "b c"}', '{"a": "b  c"}'],
  ['toml', 'blanks in a string', "a = 'b c'", "a = 'b  c'"],
  ['markdown', 'words that were one', 'S e n d s\n', 'Sends\n'],
  ['markdown', 'a line break', 'a  \nb\n', 'a\nb\n'],
  ['markdown', 'blanks in code', '```\na b\n```\n', '```\na  b\n```\n'],
  ['text', 'anything but the ends of lines', 'a b\n', 'a  b\n'],
];

describe('what a text says', () => {
  it.each(alike)('%s: does not depend on %s', (language, _what, one, other) => {
    expect(isSame(language, one, other)).toBe(true);
  });

  it.each(alike)('%s: nor does what the lock has of it depend on %s', (language, _what, one, other) => {
    expect(looseHash(one, builtinLanguages.of(language))).toBe(
      looseHash(other, builtinLanguages.of(language)),
    );
  });

  it.each(different)('%s: depends on %s', (language, _what, one, other) => {
    expect(isSame(language, one, other)).toBe(false);
  });
});
