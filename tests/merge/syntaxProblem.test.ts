import { describe, expect, it } from 'vitest';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.js';
import { takeSide } from '../../generator/reconcile/merge/resolveConflicts.js';
import { syntaxProblem } from '../../generator/reconcile/merge/syntax/syntaxProblem.js';

const sound: [string, string, string][] = [
  ['typescript', 'types, decorators and a template', '@d() class A<T> { x = `a${`b`}`; y!: T; }'],
  ['json', 'an object', '{ "a": [1, null] }'],
  ['toml', 'a table', '[a]\nb = "c"\n'],
  ['markdown', 'anything', '( [ {'],
  [
    'rust',
    'lifetimes, characters and raw strings',
    `fn f<'a>(x: &'a str) { g('(', '\\'', b'{', r#"}"(""#, "\\"["); 'l: loop {} }`,
  ],
  ['rust', 'nested comments', 'fn f() { /* ( /* { */ ( */ } // ('],
  ['swift', 'interpolation with strings in it', 'let a = "x \\(f("(", [1]) + "b") )" ; let b = #"\\("#'],
  ['swift', 'strings of several lines', 'let a = """\n  ( "quoted" \\(g("{"))\n  """'],
  ['kotlin', 'templates and raw strings', 'val a = "${f("}") + "{"} $b" + """( "x" ${ "(" } """" + \'(\''],
  [
    'python',
    'comments and strings of all quotes',
    `def f(): # it's (\n  return """(" """ + '\\'(' + r'''(''' + ""\n`,
  ],
  ['c', 'characters, comments that do not nest', `int f() { /* ( /* */ return '"' + '\\''; } // {`],
  ['proto', 'options', `message A { string b = 1 [(x) = '{']; }`],
];

const broken: [string, string, string][] = [
  ['typescript', 'a brace too many', 'class A {} }'],
  ['json', 'a comma too many', '{ "a": 1, }'],
  ['json', 'a key twice', '{ "a": 1, "a": 2 }'],
  ['toml', 'a table twice', '[a]\n[b]\n[a]\n'],
  ['rust', 'a brace too few', "fn f<'a>() { match x { '{' => 1 }"],
  ['rust', 'brackets crossed', 'fn f() { (] }'],
  ['rust', 'a comment without end', 'fn f() {} /* /* */'],
  ['swift', 'an interpolation without end', 'let a = "\\(f("'],
  ['kotlin', 'a string without end', 'val a = "x\n'],
  ['python', 'a bracket too many', 'f(1))\n'],
  ['c', 'a string without end', 'char *a = "b;\n'],
  ['proto', 'a brace too few', 'message A {'],
];

describe('the syntax of a text', () => {
  it.each(sound)('is right in %s: %s', async (language, _, text) => {
    expect(await syntaxProblem(text, builtinLanguages.of(language))).toBeUndefined();
  });

  it.each(broken)('is wrong in %s: %s', async (language, _, text) => {
    expect(await syntaxProblem(text, builtinLanguages.of(language))).toEqual(expect.any(String));
  });
});

describe('a merge without overlap', () => {
  const base = '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';
  const generated = '{\n  "a": 1,\n  "b": 2,\n  "c": 3,\n  "x": 1\n}\n';

  it('is a conflict if the combination has wrong syntax, and shows what generated would change', async () => {
    const mine = '{\n  "x": 2,\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';
    const result = await mergeTexts({ base, mine, generated, language: builtinLanguages.of('json') });
    expect(result).toEqual({
      kind: 'conflict',
      conflicts: 1,
      reason: 'syntax',
      text: `{
  "x": 2,
  "a": 1,
  "b": 2,
<<<<<<< yours
  "c": 3
||||||| before
  "c": 3
=======
  "c": 3,
  "x": 1
>>>>>>> generated
}
`,
    });
    expect(takeSide(result.text, 'mine')).toBe(mine);
  });

  it('is a conflict also where one side is favoured', async () => {
    const mine = '{\n  "x": 2,\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';
    const result = await mergeTexts({
      base,
      mine,
      generated,
      language: builtinLanguages.of('json'),
      favour: 'generated',
    });
    expect(result).toMatchObject({ kind: 'conflict', reason: 'syntax' });
  });

  it('is none if the text on disk was wrong before', async () => {
    const mine = '{\n  "x": 2,,\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';
    const result = await mergeTexts({ base, mine, generated, language: builtinLanguages.of('json') });
    expect(result).toMatchObject({ kind: 'clean' });
  });

  it('is looked at without line ends of Windows and byte order mark', async () => {
    const mine = '\uFEFF{\r\n  "y": 2,\r\n  "a": 1,\r\n  "b": 2,\r\n  "c": 3\r\n}\r\n';
    const result = await mergeTexts({ base, mine, generated, language: builtinLanguages.of('json') });
    expect(result).toMatchObject({ kind: 'clean' });
  });
});
