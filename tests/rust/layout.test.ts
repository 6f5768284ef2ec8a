import { execaSync } from 'execa';
import { describe, expect, it } from 'vitest';
import type { Code } from '../../types/Code.js';
import { hardline, indent as deeper } from '../../renderers/layout/documents.js';
import { code, verbatim } from '../../renderers/code.js';
import { type Expression, expressionDoc, isForeseeable, plain } from '../../renderers/rust/expression.js';
import { compareModules, identifier } from '../../renderers/rust/encode.js';
import {
  assignment,
  attribute,
  block,
  call as callDoc,
  fieldLine,
  fnSignature,
  lines,
  linesOf,
  matchArm,
  tsAttribute,
  unended,
  useList,
} from '../../renderers/rust/layout.js';
import { settledItem } from '../../renderers/rust/settledItem.js';
import { genericType, namedType, tupleType, type TypeDoc } from '../../renderers/rust/typeDoc.js';
import { aliasItem, newtypeItem } from '../../renderers/rust/rustAlias.js';
import { variantLines } from '../../renderers/rust/variantLines.js';
import { armHead, chain, sliceAfter, traitHead, tuplesAfter } from '../../adapters/rust/layout.js';
import { hasCargo } from '../support/cargo.js';

const indent = ' '.repeat(8);
const zero = plain(code`0`);
const byte = namedType(code`u8`);
const name = (length: number): Code => verbatim('x'.repeat(length));
const call = (head: Code, inner: Expression): Expression => ({ kind: 'call', head, inner });
const struct = (head: Code, fields: Record<string, Expression>): Expression => ({
  kind: 'struct',
  head,
  fields: Object.entries(fields).map(([field, value]) => ({ name: verbatim(field), value })),
});
const text = (length: number): Expression => plain(code`"${name(length)}() is not implemented".to_owned()`);

/** Expressions whose width grows. */
const growing: Readonly<Record<string, (length: number) => Expression>> = {
  'a text': text,
  'a variant with a text': (length) => call(code`Mood::Unknown`, text(length)),
  'a struct of texts': (length) =>
    struct(code`Failure`, { reason: text(length), mood: call(code`Mood::Unknown`, text(length)) }),
  'a small struct': (length) => struct(code`S`, { [name(length)]: zero }),
  'a struct of two': (length) => struct(code`S`, { [name(length)]: zero, b: zero }),
  'a box of a struct': (length) => call(code`Box::new`, struct(code`S`, { [name(length)]: zero })),
  'a box of a variant of a struct': (length) =>
    call(code`Box::new`, call(code`E::${name(length)}`, struct(code`Failure`, { reason: text(length) }))),
  'a box of a variant': (length) =>
    call(code`Box::new`, call(code`E::${name(length)}`, plain(code`wire::DateTime::epoch()`))),
  'a tuple with a text': (length) => ({ kind: 'tuple', parts: [text(length), zero] }),
  'a tuple of zeros': (length) => ({ kind: 'tuple', parts: Array<Expression>(length).fill(zero) }),
  'a tuple of calls': (length) => ({
    kind: 'tuple',
    parts: Array<Expression>(length).fill(plain(code`wire::Int53::default()`)),
  }),
};

/** Types around one whose width grows. */
const types: Readonly<Record<string, (inner: TypeDoc) => TypeDoc>> = {
  'a name': (inner) => inner,
  'a name with arguments': ({ doc }) => ({ doc: [doc, code`<wire::Url, Option<i16>>`], isTuple: false }),
  'a list': (inner) => genericType(code`Vec`, [inner]),
  'a table': (inner) => genericType(code`BTreeMap`, [namedType(code`i8`), inner]),
  'a table of tables': (inner) =>
    genericType(code`BTreeMap`, [
      namedType(code`i8`),
      genericType(code`BTreeMap`, [namedType(code`String`), genericType(code`Option`, [inner])]),
    ]),
  'a tuple': (inner) =>
    tupleType([
      namedType(code`Node`),
      genericType(code`BTreeMap`, [namedType(code`i8`), tupleType([byte, namedType(code`wire::Uuid`)])]),
      inner,
    ]),
  'a list of tuples of one': (inner) => genericType(code`Vec`, [tupleType([inner])]),
  'a list of tuples': (inner) => genericType(code`Vec`, [tupleType([byte, tupleType([inner, byte])])]),
  'a tuple of tuples': (inner) =>
    tupleType([tupleType([byte, inner]), genericType(code`Vec`, [tupleType([byte, byte])])]),
  'a list of lists of tuples': (inner) =>
    genericType(code`Option`, [genericType(code`Vec`, [tupleType([byte, inner])])]),
  'a table of tuples': (inner) => genericType(code`Map`, [byte, tupleType([byte, inner])]),
};

describe.skipIf(!hasCargo)('rustfmt lays out like archc', () => {
  it.each(Object.keys(growing))('%s', (what) => {
    const methods = lengths(100).flatMap((length) => {
      const inner = growing[what]?.(length) ?? zero;
      return [inner, call(code`Err`, inner)].map((value) => {
        const method = [code`fn f() {`, deeper([hardline, expressionDoc(value)]), hardline, code`}`];
        return unended('    ', settledItem(method, isForeseeable(value)));
      });
    });
    expect(methods.filter((method) => !method.includes('skip')).length).toBeGreaterThan(20);
    expectFormatted(`impl S {\n${methods.join('\n\n')}\n}\n`);
  });

  it.each([
    [['&self']],
    [['&self', 'a: u8']],
    [['&mut self', 'wide: BTreeMap<String, Vec<u8>>', 'b: Vec<u8>']],
  ])('signatures with %j', (args) => {
    const signatures = lengths(90).map((length) =>
      [code`;`, code` {`].map((suffix) =>
        unended(
          '    ',
          fnSignature({
            prefix: code``,
            name: code`f`,
            args: args.map(verbatim),
            returns: name(length),
            suffix,
          }),
        ),
      ),
    );
    const declared = signatures.map(([head = '']) => head);
    const defined = signatures.map(([, head = '']) => `${head}\n        0\n    }`);
    expectFormatted(`trait T {\n${declared.join('\n')}\n}\n\nimpl S {\n${defined.join('\n\n')}\n}\n`);
  });

  it('attributes', () => {
    const fields = lengths(90).flatMap((length) => {
      const text = code`as = "${name(length)}"`;
      return [
        attribute(code`serde`, [text]),
        tsAttribute([text]),
        tsAttribute([code`optional`, text]),
        tsAttribute([code`tag = "${verbatim('é名e\u0301😀'.repeat(length % 12))}"`, code`content = "then"`]),
      ].map((attributes) => linesOf('    ', attributes));
    });
    const structs = fields.map(
      (field, index) => `pub struct S${String(index)} {\n${field}    pub a: u8,\n}\n`,
    );
    expectFormatted(structs.join('\n'));
  });

  it('chains', () => {
    const bodies = lengths(70).flatMap((length) => {
      const calls = [code`${name(length)}(a, &b)`, verbatim('await?')];
      return [
        lines('    ', [code`let c = `, chain(verbatim('self'), calls), code`;`]),
        lines('    ', [code`let d = `, chain(verbatim('self'), calls.slice(0, 1)), code`;`]),
        lines('    ', chain(verbatim('self'), calls.slice(0, 1))),
      ];
    });
    expectFormatted(bodies.map((body, index) => `async fn f${String(index)}() {\n${body}}\n`).join('\n'));
  });

  it('lists of modules', () => {
    const names = [
      'a_b',
      'ab',
      'abstract',
      'abstract_x',
      'a1',
      'a10',
      'a2',
      'a02',
      'await',
      'while',
      'wire',
      '__x',
    ];
    const sorted = names
      .map(identifier)
      .sort(compareModules)
      .map((each) => `pub mod ${each};\n`);
    expectFormatted(sorted.join(''));
  });

  it.each(Object.entries(types))('functions that return %s', (_, returns) => {
    const functions = lengths(110).map((length) => {
      const parts = {
        prefix: code``,
        args: [],
        returns: returns(namedType(name(length))).doc,
        suffix: code` {`,
      };
      const head = fnSignature({ ...parts, name: code`default_${length}` });
      return lines('', settledItem([head, deeper([hardline, code`0`]), hardline, code`}`]));
    });
    expectMostlyUnmarked(functions);
    expectFormatted(functions.join('\n'));
  });

  it.each(Object.entries(types))('fields that hold %s', (_, type) => {
    const structs = lengths(100).map((length) => {
      const field = fieldLine(code`pub a`, type(namedType(name(length))).doc);
      return lines('', settledItem(block(code`pub struct S${length}`, [field])));
    });
    expectMostlyUnmarked(structs);
    expectFormatted(structs.join('\n'));
  });

  it.each(Object.entries(types))('variants that hold %s', (_, type) => {
    const enums = lengths(100).map((length) => {
      const content = { type: type(namedType(name(length))).doc };
      const variants = variantLines([{ attributes: [], name: code`Wide`, content }], false);
      return lines('', settledItem(block(code`pub enum E${length}`, variants)));
    });
    expectMostlyUnmarked(enums);
    expectFormatted(enums.join('\n'));
  });

  it.each(Object.entries(types))('aliases of %s', (_, type) => {
    const aliases = lengths(100).map((length) => {
      return lines('', aliasItem(code`A${length}`, type(namedType(name(length)))));
    });
    expectMostlyUnmarked(aliases);
    expectFormatted(aliases.join('\n'));
  });

  it.each(Object.entries(types))('newtypes of %s', (_, type) => {
    const newtypes = lengths(100).flatMap((length) => {
      const held = type(namedType(name(length)));
      const attributes = [
        ...attribute(code`serde`, [code`with = "wire::As::<wire::Same>"`]),
        ...tsAttribute([code`as = "String"`]),
      ];
      return [[], attributes].map((attributes) => lines('', newtypeItem(code`A${length}`, attributes, held)));
    });
    expectMostlyUnmarked(newtypes);
    expectFormatted(newtypes.join('\n'));
  });

  it('arms', () => {
    const arms = lengths(110).map((length) => {
      return `${armHead(indent, code`"${name(length)}"`)}\n            let a = f();\n            g(a)\n        }`;
    });
    expectFormatted(`fn f() {\n    match g() {\n${arms.join('\n')}\n        _ => h(),\n    }\n}\n`);
  });

  it.each([1, 2, 3])('arms that call with %d arguments', (count) => {
    const more = lengths(count - 1).map((index) => code`"${index}"`);
    const arms = lengths(90).map((length) =>
      lines(indent, matchArm(code`Self::A${length}`, code`f.write_str`, [code`"${name(length)}"`, ...more])),
    );
    expectFormatted(`fn f() {\n    match g() {\n${arms.join('')}        _ => h(),\n    }\n}\n`);
  });

  it('calls in calls', () => {
    const statements = lengths(90).flatMap((length) =>
      [code`"a"`, code`"${name(30)}"`].map((content) => {
        const check = callDoc(code`wire::check_sensitive`, [code`a`, code`"${name(length)}"`]);
        return lines(indent, [callDoc(code`wire::within`, [content, check]), code`?;`]);
      }),
    );
    expectFormatted(`fn f() {\n    if a {\n${statements.join('')}    }\n}\n`);
  });

  it('slices', () => {
    const constants = lengths(90).flatMap((length) => {
      const head = code`const A: &'static [Info] =`;
      const elements = [code`${name(length)}::INFO`];
      return [elements, [...elements, code`a::INFO`]].map((each) => lines('    ', sliceAfter(head, each)));
    });
    expectFormatted(constants.map((constant) => `impl A {\n${constant}}\n`).join('\n'));
  });

  it('slices of tuples', () => {
    const pair = (length: number): Code[] => [code`"${name(length)}"`, code`"0123456789abcdef"`];
    const constants = lengths(110).flatMap((length) => {
      const lists = [[pair(length)], [pair(length), pair(3)], [pair(length), pair(length), pair(length)]];
      return lists.map((tuples) => unended('', tuplesAfter(code`pub const A: CommandHashes =`, tuples)));
    });
    // Between two items rustfmt keeps them apart.
    expectFormatted(`${constants.join('\n\n')}\n`);
  });

  it('heads of traits', () => {
    const heads = lengths(90).map((length) => {
      const bounds = [code`${name(length)}::A`, code`${name(25)}::B`, code`Send`];
      return `${traitHead(code`T${length}`, bounds)}\n    fn f();\n}\n`;
    });
    expectFormatted(heads.join('\n'));
  });

  it('fields', () => {
    const fields = lengths(90).map((length) => lines('    ', fieldLine(code`pub a${length}`, name(length))));
    expectFormatted(`pub struct A {\n${fields.join('')}}\n`);
  });

  it('assignments', () => {
    const statements = lengths(110).map((length) =>
      lines('    ', assignment(code`let a`, code`"${name(length)}"`)),
    );
    expectFormatted(`fn f() {\n${statements.join('')}}\n`);
  });

  it('use lists', () => {
    const lists = lengths(400).map((seed) => {
      const names = lengths(8).map((index) => code`A${index}${name(((seed * index * 7) % 37) + 1)}`);
      return useList(code`use a::`, names);
    });
    // One a file: rustfmt sorts declarations that stand together.
    expectFormatted(lists.map((list, index) => `mod m${String(index)} {}\n${list}\n`).join('\n'));
  });
});

function lengths(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

function expectMostlyUnmarked(texts: readonly string[]): void {
  expect(texts.filter((text) => !text.includes('skip')).length).toBeGreaterThan(texts.length / 5);
}

function expectFormatted(text: string): void {
  const { stdout } = execaSync('rustfmt', ['--edition', '2024'], {
    input: text,
    stripFinalNewline: false,
  });
  expect(stdout).toBe(text);
}
