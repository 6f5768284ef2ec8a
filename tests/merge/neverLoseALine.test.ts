import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../generator/tree/fingerprint.js';
import type { MergeInput, MergeResult } from '../../generator/reconcile/merge/MergeInput.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import { mergeTexts } from '../../generator/reconcile/merge/mergeTexts.js';
import { conflictsIn, takeSide } from '../../generator/reconcile/merge/resolveConflicts.js';
import {
  arbitraryDifferentTexts,
  arbitraryDress,
  arbitraryTexts,
  type Texts,
} from './support/arbitraryTexts.js';

const MARKER = /^(?:<+ yours|\|+ before|=+|>+ generated)$/;

let merges = 0;

/** Markdown: merged by lines alone, without imports or syntax. */
function merge(texts: Texts, options: Pick<MergeInput, 'favour'> = {}): Promise<MergeResult> {
  merges++;
  return mergeTexts({ ...texts, ...options, language: builtinLanguages.of('markdown') });
}

function linesOf(text: string): string[] {
  const lines = normaliseText(text).split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function countOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Lines of mine, by number, that are missing in a result although base has not as many of them. */
function lost({ base, mine }: Texts, result: string): string[] {
  const [inBase, inResult] = [countOf(linesOf(base)), countOf(linesOf(result))];
  return [...countOf(linesOf(mine))]
    .filter(([line, count]) => count - (inBase.get(line) ?? 0) > (inResult.get(line) ?? 0))
    .map(([line]) => line);
}

function mirror({ base, mine, generated }: Texts): Texts {
  return { base, mine: generated, generated: mine };
}

/** The lines that only the person wrote, in order. */
function ownLines({ base, mine, generated }: Texts): string[] {
  const others = new Set([...linesOf(base), ...linesOf(generated)]);
  return linesOf(mine).filter((line) => !others.has(line));
}

function isSubsequence(wanted: readonly string[], lines: readonly string[]): boolean {
  let next = 0;
  for (const line of lines) if (line === wanted[next]) next++;
  return next === wanted.length;
}

const sizes = [
  { length: 12, count: 2, runs: 16_000 },
  { length: 40, count: 3, runs: 4_500 },
  { length: 200, count: 8, runs: 500 },
];

describe.each(sizes)('a merge of texts of up to $length lines', ({ length, count, runs }) => {
  const numRuns = Math.max(runs, Number(process.env.ARCHC_FUZZ_RUNS ?? 0));
  const check = (share: number, predicate: (texts: Texts) => Promise<void>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(arbitraryTexts(length, count), arbitraryDress(), (texts, dress) =>
        predicate({ ...texts, mine: dress(texts.mine) }),
      ),
      { numRuns: Math.ceil(numRuns * share) },
    );

  it('loses no line that a person wrote, and invents none', async () => {
    await check(1, async (texts) => {
      const result = await merge(texts);
      const resolved = takeSide(result.text, 'mine');
      // Markers may stand between any two lines: without them it is seen that mine is whole.
      const text = result.kind === 'clean' ? result.text : (resolved ?? '');
      expect(lost(texts, text)).toEqual([]);
      expect(isSubsequence(ownLines(texts), linesOf(text))).toBe(true);
      if (result.kind === 'conflict')
        expect(lost(mirror(texts), takeSide(result.text, 'generated') ?? '')).toEqual([]);
      const known = new Set([texts.base, texts.mine, texts.generated].flatMap(linesOf));
      const isKnown = (line: string): boolean =>
        known.has(line) || (result.kind === 'conflict' && MARKER.test(line));
      expect(linesOf(result.text).filter((line) => !isKnown(line))).toEqual([]);
    });
  });

  it('is mine byte for byte where archc changed nothing, and generated where the person did not', async () => {
    await check(0.25, async ({ base, mine, generated }) => {
      expect(await merge({ base, mine, generated: base })).toEqual({ kind: 'clean', text: mine });
      expect(await merge({ base, mine, generated: normaliseText(mine) })).toEqual({
        kind: 'clean',
        text: mine,
      });
      const unedited = await merge({ base: normaliseText(mine), mine, generated });
      expect(unedited.kind).toBe('clean');
      expect(normaliseText(unedited.text)).toBe(generated);
      expect(unedited.text.startsWith('\uFEFF')).toBe(mine.startsWith('\uFEFF'));
    });
  });

  it('is the same from either side, and the same again', async () => {
    await check(0.25, async ({ base, mine, generated }) => {
      const result = await merge({ base, mine, generated });
      const mirrored = await merge(mirror({ base, mine: normaliseText(mine), generated }));
      expect(mirrored.kind).toBe(result.kind);
      if (result.kind === 'conflict') return;
      expect(mirrored.text).toBe(normaliseText(result.text));
      expect(await merge({ base: generated, mine: result.text, generated })).toEqual(result);
    });
  });

  it('has conflicts that resolve to what favouring that side gives at once', async () => {
    await check(0.25, async (texts) => {
      const result = await merge(texts);
      if (result.kind === 'clean') return;
      expect(conflictsIn(result.text)).toBe(result.conflicts);
      for (const side of ['mine', 'generated'] as const)
        expect({ kind: 'clean', text: takeSide(result.text, side) }).toEqual(
          await merge(texts, { favour: side }),
        );
    });
  });
});

it('loses no line in texts that differ much', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDifferentTexts(), async (texts) => {
      const result = await merge(texts);
      const text = takeSide(result.text, 'mine') ?? '';
      expect(lost(mirror(texts), takeSide(result.text, 'generated') ?? '')).toEqual([]);
      expect(lost(texts, text)).toEqual([]);
      expect(isSubsequence(ownLines(texts), linesOf(text))).toBe(true);
      expect({ kind: 'clean', text }).toEqual(await merge(texts, { favour: 'mine' }));
      const { base, generated } = texts;
      expect(await merge({ base, mine: base, generated })).toEqual({ kind: 'clean', text: generated });
    }),
    { numRuns: 60 },
  );
});

it('was tried often enough to mean something', () => {
  expect(merges).toBeGreaterThan(20_000);
});
