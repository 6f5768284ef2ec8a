import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { declared } from '../../generator/reconcile/merge/declaredItems.js';
import { itemsOf } from '../../generator/reconcile/merge/itemsOf.js';
import { splitLines } from '../../generator/tree/TextLines.js';

const names = ['get', 'put', 'list', 'find', 'send'];
const language = builtinLanguages.of('rust');

/** What one side did to a method; `added` is a new one behind it. */
interface Edit {
  change: 'none' | 'body' | 'head' | 'gone';
  added: boolean;
}
type Edits = readonly Edit[];

const edits: fc.Arbitrary<Edits> = fc.array(
  fc.record({
    change: fc.constantFrom('none', 'none', 'body', 'head', 'gone'),
    added: fc.boolean(),
  }),
  { minLength: names.length, maxLength: names.length },
);

const method = (above: string[], name: string, body: string[]): string[] => [
  ...above.map((line) => `    ${line}`),
  `    fn ${name}(&self) {`,
  ...body.map((line) => `        ${line}`),
  '    }',
];

/** A text of methods that look alike; `who` is in every line that a side wrote. */
function textOf(who: string, edited: Edits, placeholder: readonly string[]): string {
  const methods = edited.flatMap(({ change, added }, at) => {
    const name = names[at] ?? '';
    const above = change === 'head' ? [who === 'mine' ? `#[${who}_${name}]` : `/// ${who}_${name}`] : [];
    const body = change === 'body' ? [`${who}_${name}();`] : placeholder;
    return [
      ...(change === 'gone' ? [] : [method(above, name, [...body])]),
      ...(added ? [method([], `${who}_new_${name}`, [...placeholder])] : []),
    ];
  });
  return `impl Shop {\n${methods.map((lines) => `${lines.join('\n')}\n`).join('\n')}}\n`;
}

/** The text of each method by its name. */
function methodsOf(text: string): [name: string, text: string][] {
  const { lines } = splitLines(text);
  const { lexis } = language;
  if (lexis === undefined) return [];
  return itemsOf(splitLines(text), lexis).map(({ start, end }) => [
    declared(lines.slice(start, end), lexis).name,
    lines.slice(start, end).join('\n'),
  ]);
}

describe('methods that look alike', () => {
  const untouched: Edits = names.map(() => ({ change: 'none', added: false }));
  const sides = fc.record({
    mine: edits,
    generated: edits,
    placeholder: fc.constantFrom([], ['todo();'], ['let error = todo();', 'Err(error)']),
    isStub: fc.boolean(),
  });

  it('keep what each side did to them, and meet only where both changed one', async () => {
    let clean = 0;
    await fc.assert(
      fc.asyncProperty(sides, async ({ mine, generated, placeholder, isStub }) => {
        const texts = {
          base: textOf('base', untouched, placeholder),
          mine: textOf('mine', mine, placeholder),
          generated: textOf('generated', generated, placeholder),
        };
        const { kind, text } = await mergeTexts({ ...texts, language, isStub });
        // What a person removes beside what archc removes is a conflict, as for git; so is what stands between two that archc removes.
        const isGone = (at: number): boolean => generated[at]?.change === 'gone';
        const isApart =
          names.every((_, at) => [mine[at]?.change, generated[at]?.change].includes('none')) &&
          !mine.some(({ change, added }, at) => change === 'gone' || (added && isGone(at) && isGone(at + 1)));
        if (isApart) expect(kind, text).toBe('clean');
        if (kind !== 'clean') return;
        clean++;
        const methods = methodsOf(text);
        expect(new Set(methods.map(([name]) => name)).size, text).toBe(methods.length);
        for (const [name, whole] of methods)
          for (const [, of] of whole.matchAll(/(?:mine|generated)_(?!new)(\w+)/g))
            expect(of, text).toBe(name);
        for (const [who, edited] of [
          ['mine', mine],
          ['generated', generated],
        ] as const)
          for (const [at, { change, added }] of edited.entries()) {
            const name = names[at] ?? '';
            const other = who === 'mine' ? generated[at]?.change : mine[at]?.change;
            if (added)
              expect(
                methods.map(([of]) => of),
                text,
              ).toContain(`${who}_new_${name}`);
            const own = methods.find(([of]) => of === name);
            if (change === 'gone') expect(own, text).toBeUndefined();
            const isTheirs = who === 'generated' && change === 'body' && other === 'body';
            if ((change === 'body' || change === 'head') && !isTheirs && other !== 'gone')
              expect(own?.[1], text).toContain(`${who}_${name}`);
          }
      }),
      { numRuns: Math.max(1000, Number(process.env.ARCHC_FUZZ_RUNS ?? 0)) },
    );
    expect(clean).toBeGreaterThan(100);
  });
});
