import fc from 'fast-check';

/** Three texts as a merge sees them, LF line ends. */
export interface Texts {
  base: string;
  mine: string;
  generated: string;
}

/** Few different lines, so that texts repeat themselves as code does. */
const common = ['}', '', '  }', '  return value;', 'end', '  },', ...range(8, 'const name')];
const strange = [
  '=======',
  '<<<<<<< HEAD',
  '<<<<<<< yours',
  '||||||| before',
  '>>>>>>> generated',
  'ünï → 行',
  '\u2028',
];

/** Lines of a text, with some that nobody else writes. */
function line(writer: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...common) },
    { weight: 6, arbitrary: fc.constantFrom(...range(30, `// ${writer}`)) },
    { weight: 1, arbitrary: fc.constantFrom(...strange) },
  );
}

/** A change of some lines: at a share of the text, so many lines away, these lines in. */
interface Edit {
  at: number;
  removed: number;
  inserted: string[];
}

function edits(writer: string, count: number): fc.Arbitrary<Edit[]> {
  const edit: fc.Arbitrary<Edit> = fc.record({
    at: fc.nat(999),
    removed: fc.nat(3),
    inserted: fc.array(line(writer), { maxLength: 4, size: 'max' }),
  });
  return fc.array(edit, { maxLength: count, size: 'max' });
}

/** Up to `length` lines, of which each side, and both alike, changed some at up to `count` places. */
export function arbitraryTexts(length: number, count: number): fc.Arbitrary<Texts> {
  const final = fc.integer({ min: 0, max: 9 }).map((number) => number !== 0);
  return fc
    .record({
      base: fc.array(line('base'), { maxLength: length, size: 'max' }),
      both: edits('both', 1),
      mine: edits('mine', count),
      generated: edits('generated', count),
      final: fc.tuple(final, final, final),
    })
    .map(({ base, both, mine, generated, final: [baseFinal, mineFinal, generatedFinal] }) => ({
      base: text(base, baseFinal),
      mine: text(apply(apply(base, both), mine), mineFinal),
      generated: text(apply(apply(base, both), generated), generatedFinal),
    }));
}

/**
 * Texts with more differences than the search for the shortest diff bears: many blocks, of which each side dropped,
 * moved and added many.
 */
export function arbitraryDifferentTexts(): fc.Arbitrary<Texts> {
  const blocks = range(120, 'block ').map((name) => [`${name} {`, '', '  {', '  }', '}']);
  const side = (writer: string): fc.Arbitrary<string[]> =>
    fc
      .record({ kept: fc.shuffledSubarray(blocks, { minLength: 60 }), moved: fc.nat(20), own: fc.nat(80) })
      .map(({ kept, moved, own }) => {
        const rest = blocks.filter((block) => kept.includes(block) && kept.indexOf(block) >= moved);
        const added = range(own, writer).map((name) => [`${name} {`, '  }', '}', '']);
        return [
          ...kept.slice(0, moved),
          ...rest.flatMap((block, at) => [block, ...added.slice(at, at + 1)]),
        ].flat();
      });
  return fc.record({ mine: side('mine '), generated: side('generated ') }).map(({ mine, generated }) => ({
    base: text(blocks.flat(), true),
    mine: text(mine, true),
    generated: text(generated, true),
  }));
}

/** The same text as another editor leaves it: CRLF, mixed line ends, a byte order mark. */
export function arbitraryDress(): fc.Arbitrary<(text: string) => string> {
  const ends = fc.constantFrom('lf', 'lf', 'crlf', 'mixed');
  return fc.tuple(ends, fc.boolean()).map(([kind, bom]) => (given) => {
    let number = 0;
    const isCrlf = (): boolean => kind === 'crlf' || (kind === 'mixed' && number++ % 3 === 0);
    return (bom ? '\uFEFF' : '') + given.replace(/\n/g, () => (isCrlf() ? '\r\n' : '\n'));
  });
}

function apply(lines: readonly string[], changes: readonly Edit[]): string[] {
  const result = [...lines];
  for (const { at, removed, inserted } of changes)
    result.splice(Math.round((at / 999) * result.length), removed, ...inserted);
  return result;
}

function text(lines: readonly string[], final: boolean): string {
  return lines.length === 0 ? '' : lines.join('\n') + (final ? '\n' : '');
}

function range(count: number, name: string): string[] {
  return Array.from({ length: count }, (_, number) => `${name}${number}`);
}
