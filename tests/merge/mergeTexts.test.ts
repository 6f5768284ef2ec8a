import { describe, expect, it } from 'vitest';
import type { MergeInput } from '../../generator/reconcile/merge/MergeInput.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.js';
import { takeSide } from '../../generator/reconcile/merge/resolveConflicts.js';

function merge(texts: Omit<MergeInput, 'language'>): ReturnType<typeof mergeTexts> {
  return mergeTexts({ ...texts, language: builtinLanguages.of('markdown') });
}

describe('changes at different places', () => {
  const base = 'one\ntwo\nthree\nfour\nfive\n';

  it('are both in the result', async () => {
    const mine = 'one\nmy own\ntwo\nthree\nfour\nfive\n';
    const generated = 'one\ntwo\nthree\nfour\n5\n';
    expect(await merge({ base, mine, generated })).toEqual({
      kind: 'clean',
      text: 'one\nmy own\ntwo\nthree\nfour\n5\n',
    });
  });

  it('are a conflict where they touch, as for git', async () => {
    const mine = 'one\n2\nthree\nfour\nfive\n';
    const generated = 'one\ntwo\n3\nfour\nfive\n';
    expect(await merge({ base, mine, generated })).toMatchObject({ kind: 'conflict', reason: 'overlap' });
  });

  it('are no conflict where both are the same', async () => {
    const mine = 'one\n2\nthree\nfour\nfive\n';
    const generated = 'one\n2\nthree\nfour\n5\n';
    expect(await merge({ base, mine, generated })).toEqual({ kind: 'clean', text: generated });
  });
});

describe('blocks that look alike', () => {
  const method = (name: string, body = 'not written'): string =>
    `fn ${name}(\n    self,\n) {\n    // ${body}\n}\n\n`;

  it('are told apart by what each has alone: one goes, another comes, and the body between stays in its own', async () => {
    const base = method('reset') + method('stats');
    const mine = method('reset') + method('stats', 'mine');
    const generated = method('stats') + method('tune');
    expect(await merge({ base, mine, generated })).toEqual({
      kind: 'clean',
      text: method('stats', 'mine') + method('tune'),
    });
  });
});

describe('a conflict', () => {
  const base = 'head\nold\ntail\n';
  const mine = 'head\nmine\ntail\n';
  const generated = 'head\nnew\ntail\n';

  it('shows all three texts between labelled markers', async () => {
    expect(await merge({ base, mine, generated })).toEqual({
      kind: 'conflict',
      conflicts: 1,
      reason: 'overlap',
      text: `head
<<<<<<< yours
mine
||||||| before
old
=======
new
>>>>>>> generated
tail
`,
    });
  });

  it('does not hold the lines at its start and end that both sides have', async () => {
    const result = await merge({
      base,
      mine: 'head\na\nmine\nz\ntail\n',
      generated: 'head\na\nnew\nz\ntail\n',
    });
    expect(result.text).toBe(`head
a
<<<<<<< yours
mine
||||||| before
old
=======
new
>>>>>>> generated
z
tail
`);
  });

  it('takes longer markers where the text has such lines already', async () => {
    const inner = 'mine\n=======\nmine\n';
    const { text } = await merge({ base, mine: `head\n${inner}tail\n`, generated });
    expect(text).toContain(
      '\n<<<<<<<< yours\nmine\n=======\nmine\n|||||||| before\nold\n========\nnew\n>>>>>>>> generated\n',
    );
    const fixture = '<<<<<<<<< yours\n';
    expect(
      (await merge({ base: fixture + base, mine: fixture + mine, generated: fixture + generated })).text,
    ).toContain(`\n${'<'.repeat(10)} yours\nmine\n`);
  });

  it('takes usual markers where only a heading elsewhere is underlined', async () => {
    const heading = 'Title\n=======\n\n';
    const result = await merge({
      base: heading + base,
      mine: heading + mine,
      generated: heading + generated,
    });
    expect(result.text).toContain('\n<<<<<<< yours\n');
  });

  it('can be resolved at once to one side', async () => {
    expect(await merge({ base, mine, generated, favour: 'mine' })).toEqual({ kind: 'clean', text: mine });
    expect(await merge({ base, mine, generated, favour: 'generated' })).toEqual({
      kind: 'clean',
      text: generated,
    });
  });
});

describe('the form of the file on disk', () => {
  const base = 'a\nb\nc\nd\ne\n';
  const generated = 'a\nb\nc\nd\nE\n';

  it('is kept: CRLF and a byte order mark', async () => {
    const mine = '\uFEFFA\r\nb\r\nc\r\nd\r\ne\r\n';
    expect((await merge({ base, mine, generated })).text).toBe('\uFEFFA\r\nb\r\nc\r\nd\r\nE\r\n');
  });

  it('is kept line by line where line ends are mixed; what is new has those of most lines', async () => {
    const mine = 'A\r\nb\nc\r\nd\r\ne\n';
    expect((await merge({ base, mine, generated })).text).toBe('A\r\nb\nc\r\nd\r\nE\r\n');
  });

  it('does not count as a change', async () => {
    const mine = '\uFEFFa\r\nb\r\nc\r\nd\r\ne\r\n';
    expect(await merge({ base, mine, generated })).toEqual({
      kind: 'clean',
      text: '\uFEFFa\r\nb\r\nc\r\nd\r\nE\r\n',
    });
  });

  it('has the markers as well', async () => {
    const { text } = await merge({ base, mine: 'a\r\nb\r\nc\r\nd\r\nmine\r\n', generated });
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('the line end of the last line', () => {
  it('is merged apart from the line: only one side changed it', async () => {
    expect((await merge({ base: 'a\nb\nc\n', mine: 'A\nb\nc', generated: 'a\nb\nc\nd\n' })).text).toBe(
      'A\nb\nc\nd',
    );
    expect((await merge({ base: 'a\nb\nc', mine: 'A\nb\nc', generated: 'a\nb\nc\n' })).text).toBe(
      'A\nb\nc\n',
    );
  });

  it('is not needed for a conflict at the end', async () => {
    const { text } = await merge({ base: 'a', mine: 'mine', generated: 'new' });
    expect(text).toBe('<<<<<<< yours\nmine\n||||||| before\na\n=======\nnew\n>>>>>>> generated');
  });

  it('is the whole of a blank line', async () => {
    expect((await merge({ base: '', mine: '\n', generated: 'x', favour: 'mine' })).text).toBe('\n');
  });
});

describe('texts that take long to compare', () => {
  const numbered = (name: string): string[] =>
    Array.from({ length: 5_000 }, (_, number) => `${name}${number % 700}`);
  const shuffled = (lines: string[]): string[] =>
    lines.map((_, at) => lines[(at * 2_741) % lines.length] ?? '');
  const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

  // 100 ms is what the benchmark holds it to; here other tests run beside it.
  const soon = 2_000;

  it('are one conflict over the whole file', async () => {
    const started = performance.now();
    const base = textOf(numbered('x'));
    const mine = textOf(shuffled(numbered('x')));
    const generated = textOf(numbered('x').reverse());
    const result = await merge({ base, mine, generated });
    expect(result).toMatchObject({ kind: 'conflict', conflicts: 1, reason: 'too-different' });
    expect(takeSide(result.text, 'mine')).toBe(mine);
    expect(takeSide(result.text, 'generated')).toBe(generated);
    expect(performance.now() - started).toBeLessThan(soon);
  });

  it('are the new text where nobody edited the old one', async () => {
    const base = textOf(numbered('x'));
    const generated = textOf(shuffled(numbered('x')));
    expect(await merge({ base, mine: base, generated })).toEqual({ kind: 'clean', text: generated });
  });

  it('merge all the same where lines that occur once show what belongs together', async () => {
    const unit = (number: number): string[] => [`fn f${number}() {`, '  {', '  }', '}', ''];
    const base = Array.from({ length: 800 }, (_, number) => unit(number));
    const mine = textOf(base.map((lines, at) => (at === 400 ? ['// mine', ...lines] : lines)).flat());
    const generated = base.map((lines, at) => [...lines, ...(at % 4 === 0 ? unit(at + 1_000) : [])]);
    const result = await merge({ base: textOf(base.flat()), mine, generated: textOf(generated.flat()) });
    expect(result.kind).toBe('clean');
    expect(result.text.replace('// mine\n', '')).toBe(textOf(generated.flat()));
  });

  it('do not hang on thousands of equal lines', async () => {
    const braces = Array<string>(4_000).fill('}');
    const edited = (name: string, step: number): string =>
      textOf(braces.flatMap((line, at) => (at % step === 0 ? [line, `${name}${at}`] : [line])));
    const started = performance.now();
    const result = await merge({
      base: textOf(braces),
      mine: edited('mine', 41),
      generated: edited('new', 37),
    });
    expect(result.text.match(/^mine/gm)).toHaveLength(98);
    expect(performance.now() - started).toBeLessThan(soon);
  });
});
