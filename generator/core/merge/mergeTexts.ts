import { normaliseText } from '../disk/fingerprint.js';
import type { MergeInput, MergeResult } from './MergeInput.js';
import type { MergePlan } from './MergePlan.js';
import { planMerge } from './planMerge.js';
import type { Region } from './Region.js';
import { splitLines, type TextLines } from './TextLines.js';
import { type Choice, writeMerge } from './writeMerge.js';

/**
 * Merges what a person and archc each made of a text that archc wrote: diff3 over line diffs, as `git merge-file`.
 *
 * - If archc changed nothing, the result is `mine` byte for byte; if the person changed nothing, it is `generated`.
 *   Both are compared with LF line ends and without a byte order mark, which the result has as `mine` has them; lines
 *   of mine keep their own line ends even where these are mixed.
 * - Every line of `mine` that is not in `base` is in the result, if need be within a conflict (`favour: 'generated'`
 *   gives up those within conflicts).
 * - A conflict is marked with labelled diff3 markers; `conflictsIn` and `takeSide` read them again.
 * - The time is bounded for any input: see `too-different` in {@link MergeResult}.
 */
export async function mergeTexts(input: MergeInput): Promise<MergeResult> {
  const { favour } = input;
  const normal = normaliseText(input.mine);
  if (input.base === input.generated || normal === input.generated)
    return { kind: 'clean', text: input.mine };
  const { diffArrays } = await import('diff');
  const base = splitLines(input.base);
  const mine = splitLines(input.mine);
  const generated = splitLines(input.generated);
  const found = planMerge(base, mine, generated, diffArrays);
  const plan = found ?? wholeFile(base, mine, generated, normal === input.base);
  const { text, conflicts } = writeMerge(plan, (region) => chooseSide(region, favour));
  if (conflicts === 0) return { kind: 'clean', text };
  return { kind: 'conflict', text, conflicts, reason: found === undefined ? 'too-different' : 'overlap' };
}

function chooseSide({ kind }: Region, favour: MergeInput['favour']): Choice {
  if (kind === 'conflict') return favour ?? 'markers';
  return kind === 'generated' ? 'generated' : 'mine';
}

/** One region for everything: the new text where the person changed nothing, else a conflict. */
function wholeFile(base: TextLines, mine: TextLines, generated: TextLines, isUnedited: boolean): MergePlan {
  const all = ({ lines }: TextLines): Region['base'] => ({ start: 0, end: lines.length });
  return {
    base,
    mine,
    generated,
    regions: [
      {
        kind: isUnedited ? 'generated' : 'conflict',
        base: all(base),
        mine: all(mine),
        generated: all(generated),
      },
    ],
  };
}
