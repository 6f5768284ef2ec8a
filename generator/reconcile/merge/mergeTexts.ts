import type { diffArrays } from 'diff';
import { normaliseText } from '../../tree/fingerprint.js';
import type { MergeInput, MergeResult } from './MergeInput.js';
import { cutAtItems } from './cutAtItems.js';
import { mergeImports } from './imports/mergeImports.js';
import { allLines, mergeLines, type MergePlan, type MergeTexts } from './planMerge.js';
import type { MergePart } from './MergePart.js';
import { settleComments } from './settleComments.js';
import { settlePlaceholders } from './settlePlaceholders.js';
import { syntaxProblem } from './syntax/syntaxProblem.js';
import { splitLines } from '../../tree/TextLines.js';
import { takeApart } from './takeApart.js';
import { wholeItems } from './wholeItems.js';
import { type Choice, writeMerge } from './writeMerge.js';

/**
 * Merges what a person and archc each made of a text that archc wrote: diff3 over line diffs, as `git merge-file`.
 *
 * - If archc changed nothing, the result is `mine` byte for byte; if the person changed nothing, it is `generated`.
 *   Both are compared with LF line ends and without a byte order mark, which the result has as `mine` has them; lines
 *   of mine keep their own line ends even where these are mixed.
 * - Every line of `mine` that is not in `base` is in the result, if need be within a conflict (`favour: 'generated'`
 *   gives up those within conflicts).
 * - Imports at the start of TypeScript, Rust and Python that both sides changed merge as sets of names, see `mergeImportSets`.
 *   There a statement that a person wrote may gain names.
 * - What both sides changed in several functions, methods or types is merged in each by itself; see `cutAtItems`.
 * - Where archc changed comments only, and the person replaced the code below them, the text of the person stays.
 * - In a stub, the body that a person wrote in place of archc's placeholder stays, too; see `settlePlaceholders`.
 * - What both sides added beside each other is no conflict where it is clear how it stands; see `takeApart`.
 * - A combination with a syntax error that `mine` had not is a conflict, also with `favour`; see `syntaxProblem`.
 * - A conflict is marked with labelled diff3 markers; `conflictsIn` and `takeSide` read them again.
 * - The time is bounded for any input: see `too-different` in {@link MergeResult}.
 */
export async function mergeTexts(input: MergeInput): Promise<MergeResult> {
  const normal = normaliseText(input.mine);
  if (input.base === input.generated || normal === input.generated)
    return { kind: 'clean', text: input.mine };
  const { diffArrays } = await import('diff');
  const texts: MergeTexts = {
    base: splitLines(input.base),
    mine: splitLines(input.mine),
    generated: splitLines(input.generated),
  };
  const whole = allLines(texts);
  const found = mergeLines(texts, whole, diffArrays);
  const combined = found && mergeImports({ ...texts, parts: found }, input.language, diffArrays);
  const parts = combined
    ? decided({ ...texts, parts: combined }, input, diffArrays)
    : [{ ...whole, kind: normal === input.base ? ('generated' as const) : ('conflict' as const) }];
  const plan = { ...texts, parts };
  const { text, conflicts } = writeMerge(plan, ({ kind }) => sideFor(kind, input.favour));
  if (conflicts > 0)
    return { kind: 'conflict', text, conflicts, reason: found === undefined ? 'too-different' : 'overlap' };
  if (!(await breaksSyntax(plan, text, input))) return { kind: 'clean', text };
  // Shows the person what was combined with their text: every place where it would have changed.
  const marked = writeMerge(plan, ({ kind }) =>
    sideFor(kind, input.favour) === 'mine' ? 'mine' : 'markers',
  );
  return { kind: 'conflict', ...marked, reason: 'syntax' };
}

/**
 * Conflicts are of one item each where all texts have it. What is left of them once comments and placeholders are settled, and what stands
 * side by side is taken apart, is chosen as whole items. A text of which only the layout is the person's is not cut: whoever merges it may
 * well take the other one.
 */
function decided(
  plan: MergePlan,
  { language: { lexis }, isStub, base, mine }: MergeInput,
  search: typeof diffArrays,
): readonly MergePart[] {
  const isRelaid = withoutBlanks(base) === withoutBlanks(mine);
  const cut = isRelaid ? plan : { ...plan, parts: cutAtItems(plan, lexis, search) };
  const said = { ...plan, parts: settleComments(cut, lexis) };
  const settled = isStub ? { ...plan, parts: settlePlaceholders(said, lexis) } : said;
  const whole = wholeItems({ ...plan, parts: takeApart(settled, lexis) }, lexis);
  // Of whole items, more can be told from each other.
  return isRelaid ? whole : takeApart({ ...plan, parts: whole }, lexis);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

function sideFor(kind: MergePart['kind'], favour: MergeInput['favour']): Choice {
  if (kind === 'conflict') return favour ?? 'markers';
  return kind === 'generated' || kind === 'combined' ? kind : 'mine';
}

/** Whether a text that has something of both sides has a syntax error that the text on disk had not. */
async function breaksSyntax({ parts }: MergePlan, text: string, input: MergeInput): Promise<boolean> {
  const isCombined = ['mine', 'combined', 'conflict'].some((kind) =>
    parts.some((part) => part.kind === kind),
  );
  if (!isCombined || (await syntaxProblem(normaliseText(text), input.language)) === undefined) return false;
  return (await syntaxProblem(normaliseText(input.mine), input.language)) === undefined;
}
