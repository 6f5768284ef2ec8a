import { array, assert, constantFrom, integer, letrec, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbatim } from '../../renderers/code.js';
import type { Doc } from '../../renderers/layout/Doc.js';
import {
  fill,
  group,
  hardline,
  ifBroken,
  ifFits,
  indent,
  line,
  marked,
} from '../../renderers/layout/documents.js';
import { FlatWidths } from '../../renderers/layout/FlatWidths.js';
import { flatText } from '../../renderers/layout/flatText.js';
import { printDoc } from '../../renderers/layout/printDoc.js';
import '../support/seed.js';

const text = constantFrom('a', 'bb', 'ccc', 'dddddd').map(verbatim);
/** A space in what is printed is a line that did not end. */
const { doc: anyDoc } = letrec<{ doc: Doc }>((tie) => ({
  doc: oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    constantFrom<Doc>(line, ifBroken(verbatim(','), verbatim(';'))),
    array(tie('doc'), { maxLength: 5 }),
    tie('doc').map((content) => group(content)),
    tie('doc').map(indent),
    tuple(tie('doc'), tie('doc')).map(([a, b]): Doc => [a, hardline, b]),
    array(text, { maxLength: 5 }).map((items) => fill(items)),
  ),
}));
const widths = integer({ min: 1, max: 30 });
const measure = ({ length }: string): number => length;
const print = (doc: Doc, width: number): string => printDoc(doc, { width, measure, step: '  ' });
const runs = { numRuns: Number(process.env.ARCHC_FUZZ_RUNS ?? 1000) };

describe('every layout document', () => {
  it('is on one line where it is a group that has room', () => {
    assert(
      property(anyDoc, widths, (doc, width) => {
        const flat = new FlatWidths(measure).of(doc);
        if (flat > width) return;
        expect(print(group(doc), width)).toHaveLength(flat);
        expect(print(group(doc), width)).not.toContain('\n');
      }),
      runs,
    );
  });

  it('has no line that is too wide where the line could have ended earlier', () => {
    assert(
      property(anyDoc, widths, (doc, width) => {
        const wide = print(group(doc), width)
          .split('\n')
          .filter((each) => each.trimEnd().length > width);
        expect(wide.filter((each) => each.trim().includes(' '))).toEqual([]);
      }),
      runs,
    );
  });

  it('says the same on any page, but for where lines end', () => {
    const said = (printed: string): string => printed.replaceAll(/[\s,;]/g, '');
    assert(
      property(anyDoc, widths, widths, (doc, one, other) => {
        expect(said(print(doc, one))).toBe(said(print(doc, other)));
      }),
      runs,
    );
  });

  it.each<[string, (inner: Doc) => Doc]>([
    ['calls in calls', (inner) => group([verbatim('f('), indent([line, inner]), line, verbatim(')')])],
    ['lists that grow to the left', (inner) => group([inner, line, verbatim('a')])],
    ['lists that grow to the right', (inner) => group([verbatim('a'), line, inner])],
    ['groups that are nothing but groups', (inner) => [group(inner), verbatim('')]],
  ])('is printed in a time that grows with its size: %s', (_, around) => {
    const cost = (size: number): number => {
      let doc: Doc = verbatim('a');
      for (let at = 0; at < size; at++) doc = around(doc);
      let measured = 0;
      const counted = (part: string): number => {
        measured++;
        return part.length;
      };
      printDoc(doc, { width: 80, measure: counted, step: '' });
      return measured;
    };
    expect(cost(400) / cost(200)).toBeLessThan(2.5);
  });

  it.each<[string, (inner: Doc) => Doc]>([
    ['a list', (inner) => [verbatim('a'), inner]],
    ['a group', (inner) => group([verbatim('a'), line, inner])],
    ['what may be marked', (inner) => marked(verbatim(''), [verbatim('a'), inner])],
    ['a level', (inner) => indent([verbatim('a'), inner])],
    [
      'what stands in a broken group or not',
      (inner) => ifBroken([verbatim('a'), inner], [verbatim('a'), inner]),
    ],
    ['a choice', (inner) => ifFits(verbatim('a'), [verbatim('a'), inner], [verbatim('a'), inner])],
  ])('may be deeper than calls: %s', (_, around) => {
    const depth = 20_000;
    let doc: Doc = verbatim('');
    for (let at = 0; at < depth; at++) doc = around(doc);
    const page = { measure, step: '' };
    for (const width of [10, Infinity])
      expect(printDoc(group(doc), { ...page, width }).replaceAll(/\s/g, '')).toBe('a'.repeat(depth));
    expect(flatText(doc).replaceAll(' ', '')).toBe('a'.repeat(depth));
    expect(new FlatWidths(measure).of(doc)).toBe(flatText(doc).length);
  });
});
