import { describe, expect, it } from 'vitest';
import { code, verbatim } from '../../renderers/code.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import {
  bracketed,
  fill,
  firstFitting,
  firstWhole,
  group,
  hardline,
  ifBroken,
  ifFits,
  indent,
  joinDocs,
  line,
  loose,
  marked,
  softline,
} from '../../renderers/layout/documents.js';
import { printDoc } from '../../renderers/layout/printDoc.js';

const print = (doc: Doc, width = 20, indentation = ''): string =>
  printDoc(doc, { width, measure: ({ length }) => length, step: '  ' }, indentation);
const words = (...texts: string[]): Doc[] => texts.map(verbatim);
const list = (...texts: string[]): Doc => bracketed([code`f(`, code`)`], words(...texts), { last: code`,` });

describe('a layout document', () => {
  it('is on one line as long as there is room, to the last column', () => {
    expect(print(list('aaaa', 'bbbb', 'cccc'), 19)).toBe('f(aaaa, bbbb, cccc)');
    expect(print(list('aaaa', 'bbbb', 'cccc'), 18)).toBe('f(\n  aaaa,\n  bbbb,\n  cccc,\n)');
  });

  it('counts what follows a group up to where a line may end', () => {
    expect(print([list('aaaa'), code`?;`], 9)).toBe('f(aaaa)?;');
    expect(print([list('aaaa'), code`?;`], 8)).toBe('f(\n  aaaa,\n)?;');
    expect(print(group([list('aaaa'), line, code`bbbbbbbbb`]), 8)).toBe('f(aaaa)\nbbbbbbbbb');
    expect(print([list('aaaa'), group([code`.`, softline, code`bbbb`])], 8)).toBe('f(aaaa).\nbbbb');
  });

  it('breaks the outer group first', () => {
    const inner = list('bbbb', 'cccc');
    expect(print(bracketed([code`g(`, code`)`], [code`a`, inner]), 15)).toBe('g(\n  a,\n  f(bbbb, cccc)\n)');
  });

  it('begins lines, the first one too, with their indentation, and empty ones with none', () => {
    expect(print([code`a {`, indent([hardline, hardline, code`b`]), hardline, code`}`], 20, '    ')).toBe(
      '    a {\n\n      b\n    }',
    );
  });

  it('breaks a group over its limit, and those around it', () => {
    const limited = (text: string): Doc => bracketed([code`f(`, code`)`], words(text), { limit: 3 });
    expect(print(limited('aaa'), 80)).toBe('f(aaa)');
    expect(print(limited('aaaa'), 80)).toBe('f(\n  aaaa\n)');
    expect(print(bracketed([code`[`, code`]`], [limited('aaaa')]), 80)).toBe('[\n  f(\n    aaaa\n  )\n]');
  });

  it('breaks a group that must be, and one around a line that ends', () => {
    expect(print(group([code`a`, line, code`b`], { isBroken: true }))).toBe('a\nb');
    expect(print(group([code`a`, line, code`b`, hardline, code`c`]))).toBe('a\nb\nc');
    expect(print(group([code`a`, line, code`b\n-c`]))).toBe('a\nb\n-c');
  });

  it('leaves room after a group instead of counting what follows', () => {
    const wide = (room: number): Doc => [group([code`aa`, line, code`bb`], { room }), code`;;;`];
    expect(print(wide(1), 6)).toBe('aa bb;;;');
    expect(print(wide(2), 6)).toBe('aa\nbb;;;');
    expect(print(wide(-1), 4)).toBe('aa bb;;;');
  });

  it('knows one thing for a broken group and another for a line', () => {
    const either = group([code`a`, line, ifBroken(code`broken`, code`flat`)]);
    expect(print(either, 6)).toBe('a flat');
    expect(print(either, 5)).toBe('a\nbroken');
  });

  it('fills lines', () => {
    expect(print(fill(words('aa,', 'bb,', 'cc,', 'dd,')), 7)).toBe('aa, bb,\ncc, dd,');
    expect(print([fill(words('aa,', 'bb')), code`;`], 6)).toBe('aa,\nbb;');
    expect(print(fill(words('aa,', 'bbbbbbbbb,', 'c,')), 7)).toBe('aa,\nbbbbbbbbb,\nc,');
  });

  it('takes the first form whose lines have room', () => {
    const forms = [
      code`aaaaaaaa`,
      [code`aaa`, indent([hardline, code`bbb`])],
      [code`a`, hardline, group([code`b`, line, code`c`])],
    ] as const;
    const choose = (width: number): string => print(firstFitting(forms.slice(0, 2), forms[2]), width);
    expect(choose(8)).toBe('aaaaaaaa');
    expect(choose(7)).toBe('aaa\n  bbb');
    expect(choose(5)).toBe('aaa\n  bbb');
    expect(choose(4)).toBe('a\nb c');
    expect(choose(2)).toBe('a\nb\nc');
  });

  it('does not take a form with a group over its limit', () => {
    const limited = group([code`aaaa`], { limit: 3 });
    expect(print(ifFits(limited, limited, code`b`))).toBe('b');
  });

  it('lets a form stand out by as much as it is allowed', () => {
    expect(print(ifFits(code`aaaa`, code`aaaa`, code`b`, -1), 3)).toBe('aaaa');
    expect(print(ifFits(code`aaaa`, code`aaaa`, code`b`, -1), 2)).toBe('b');
  });

  it('marks what has a line that is too wide, where it begins', () => {
    const mark = (doc: Doc): Doc => marked(code`# wide`, doc);
    expect(print(mark(list('aaa', 'b')), 6)).toBe('f(\n  aaa,\n  b,\n)');
    expect(print(mark(list('aaa', 'b')), 5)).toBe('# wide\nf(\n  aaa,\n  b,\n)');
    const block = [code`a {`, indent([hardline, mark([code`b`, hardline, code`ccccc`])]), hardline, code`}`];
    expect(print(block, 7)).toBe('a {\n  b\n  ccccc\n}');
    expect(print(block, 6)).toBe('a {\n  # wide\n  b\n  ccccc\n}');
  });

  it('takes the first layout without a line that is too wide, by its own groups', () => {
    const flat = code`x = f(aaaa, bbbb)`;
    const doc = firstWhole([flat, [code`x = `, list('aaaa', 'bbbb')], list('x')], code`left as it is`);
    expect(print(doc, 17)).toBe('x = f(aaaa, bbbb)');
    expect(print(doc, 16)).toBe('x = f(\n  aaaa,\n  bbbb,\n)');
    expect(print(doc, 6)).toBe('f(x)');
    expect(print(doc, 3)).toBe('left as it is');
    // What stands before it on the line counts, what marks the whole does not.
    expect(print([code`yyyy `, doc], 20)).toBe('yyyy x = f(\n  aaaa,\n  bbbb,\n)');
    expect(print(marked(code`#`, doc), 16)).toBe('x = f(\n  aaaa,\n  bbbb,\n)');
  });

  it('marks the innermost that is too wide, and what comes after it by itself', () => {
    const mark = (doc: Doc): Doc => marked(code`#`, doc);
    const outer = (head: Doc, ...rest: Doc[]): Doc => mark(joinDocs([head, ...rest], hardline));
    const wide = mark(code`wide`);
    expect(print(outer(code`a`, wide, mark(code`b`)), 3)).toBe('a\n#\nwide\nb');
    expect(print(outer(code`long`, wide, code`b`), 3)).toBe('#\nlong\n#\nwide\nb');
    expect(print(outer(code`a`, mark(code`b`), code`long`), 3)).toBe('#\na\nb\nlong');
    expect(print([outer(code`a`, wide), hardline, mark(code`b`)], 3)).toBe('a\n#\nwide\nb');
  });

  it('marks nothing for what may be as wide as it is', () => {
    const doc = (content: Doc): Doc => marked(code`#`, [loose(code`// long`), hardline, content]);
    expect(print(doc(code`a`), 3)).toBe('// long\na');
    expect(print(doc(code`long`), 3)).toBe('#\n// long\nlong');
  });

  it('counts columns as it is told', () => {
    const doc = group(joinDocs(words('ああ', 'い'), line));
    const page = { width: 6, step: '  ' };
    expect(printDoc(doc, { ...page, measure: ({ length }) => length })).toBe('ああ い');
    expect(printDoc(doc, { ...page, measure: ({ length }) => 2 * length })).toBe('ああ\nい');
  });
});
