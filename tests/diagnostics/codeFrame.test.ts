import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../types/diagnostics/codeFrame.js';
import { SpecSource } from '../../validators/source/SpecSource.js';

/** The frame around the part of a text between « and », which are not in the text itself. */
function frame(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  return codeFrame(text, new SpecSource('a.json', text).range({ start, end }));
}

describe('codeFrame', () => {
  it('puts the carets under what is marked', () => {
    expect(frame('{\n  "name": «"chat"»\n}')).toMatchInlineSnapshot(`
      "  |
      2 |   "name": "chat"
        |           ^^^^^^"
    `);
  });

  it('widens the gutter with the number of the line', () => {
    expect(frame(`${'\n'.repeat(99)}"a": «1»`)).toMatchInlineSnapshot(`
      "    |
      100 | "a": 1
          |      ^"
    `);
  });

  it('marks one column where nothing stands', () => {
    expect(frame('{ "a": 1«»')).toMatchInlineSnapshot(`
      "  |
      1 | { "a": 1
        |         ^"
    `);
    expect(frame('«»')).toMatchInlineSnapshot(`
      "  |
      1 | 
        | ^"
    `);
  });

  it('marks what spans several lines to the end of the first', () => {
    expect(frame('"a": «{\n  "b": 1\n}»')).toMatchInlineSnapshot(`
      "  |
      1 | "a": {
        |      ^"
    `);
  });

  it.each(['\n', '\r\n', '\r'])('ends lines at %j', (newline) => {
    expect(frame(['{', '  «"a"»: 1', '}'].join(newline))).toBe('  |\n2 |   "a": 1\n  |   ^^^');
  });

  it('shows a tab as one space, so that the carets fit', () => {
    expect(frame('\t\t"a":\t«true»')).toBe('  |\n1 |   "a": true\n  |        ^^^^');
  });

  it('counts an emoji as the two columns that it takes', () => {
    expect(frame('"🚀🚀": «1»')).toBe('  |\n1 | "🚀🚀": 1\n  |         ^');
  });

  it('leaves out a byte order mark, as editors do', () => {
    expect(frame('\ufeff{ «"a"» }')).toBe('  |\n1 | { "a" }\n  |   ^^^');
  });

  it('shows what could steer a terminal or reverse the text as escapes', () => {
    expect(frame('"\u001b[31m\u202eadmin\u2028": «"\u0007"»')).toMatchInlineSnapshot(`
      "  |
      1 | "\\u{1b}[31m\\u{202e}admin\\u{2028}": "\\u{7}"
        |                                    ^^^^^^^"
    `);
  });

  it('cuts a long line around the place', () => {
    const shown = frame(`{ "a": "${'x'.repeat(500)}", «"oops"»: "${'y'.repeat(500)}" }`);
    expect(shown).toMatchInlineSnapshot(`
      "  |
      1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "oops": "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
        |                                          ^^^^^^"
    `);
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(110);
  });

  it('shows a whole line that is only just too long to its end', () => {
    expect(frame(`"${'x'.repeat(120)}": «true»`)).toMatchInlineSnapshot(`
      "  |
      1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": true
        |                                                                                                  ^^^^"
    `);
  });
});
