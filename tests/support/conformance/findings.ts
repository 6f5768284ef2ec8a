import { canonical } from './canonical.js';
import type { Case } from './Case.js';
import type { Answer } from './Driver.js';
import type { CaseRun } from './LanguageRun.js';
import { limitOf, type Limits } from './limits.js';
import { asked, failures } from './proofs.js';
import type { Matrix } from './runMatrix.js';
import type { Proof, Unproved } from './unproved.js';

/** Something that a language does otherwise than the reference. */
export interface Finding {
  language: string;
  feature: string;
  /** `compile`, `wire/tag-last`, `invalid/tag-absent`, `wire/tag-last of another language`, `print/all`, `uses`. */
  where: string;
  what: string;
}

/**
 * Where the languages of a run disagree with the reference, or with what the vectors say of themselves, and what they
 * do not prove. A limit, and what is unproved, is no finding while it lasts, and one as soon as it is gone.
 */
export function findings(
  matrix: Matrix,
  reference: string,
  cases: readonly Case[],
  limits: Limits,
  unproved: Unproved,
): Finding[] {
  return [...matrix].flatMap(([language, { cases: runs, claimsJson }]) => [
    ...cases.flatMap((each) => {
      const run = runs.get(each.feature);
      const expected = matrix.get(reference)?.cases.get(each.feature);
      const isLimited = (vector: string): boolean =>
        limitOf(limits, language, each.feature, vector) !== undefined;
      const found = run === undefined ? [] : judge(each, run, expected, claimsJson, isLimited);
      return found.map(([where, what]): Finding => ({ language, feature: each.feature, where, what }));
    }),
    ...proofFindings(matrix, language, cases, unproved[language] ?? {}),
  ]);
}

/** The proofs that failed without being declared unproved, and the declared ones of which none failed. */
function proofFindings(
  matrix: Matrix,
  language: string,
  cases: readonly Case[],
  unproved: Unproved[string],
): Finding[] {
  const { cases: runs, claimsJson } = matrix.get(language) ?? { cases: new Map<string, CaseRun>() };
  const failed = cases.flatMap((each) => {
    const run = runs.get(each.feature);
    // What does not compile has a finding already.
    if (run?.complaints !== '') return [];
    return failures(language, each, run, claimsJson === true).map((failure) => ({
      feature: each.feature,
      ...failure,
    }));
  });
  const gone = (proof: Proof): Finding[] => {
    const first = cases.find((each) => asked(each, claimsJson === true).includes(proof));
    if (first === undefined || failed.some((failure) => failure.proof === proof)) return [];
    const what = 'is proved after all, though unproved.ts says that it is not';
    return [{ language, feature: first.feature, where: proof, what }];
  };
  return [
    ...failed
      .filter(({ proof }) => unproved[proof] === undefined)
      .map(({ feature, where, what }): Finding => ({ language, feature, where, what })),
    ...(Object.keys(unproved) as Proof[]).flatMap(gone),
  ];
}

type Found = [where: string, what: string];

function judge(
  { wire, invalid }: Case,
  run: CaseRun,
  reference: CaseRun | undefined,
  claimsJson: boolean,
  isLimited: (vector: string) => boolean,
): Found[] {
  const compile: Found[] = run.complaints === '' ? [] : [['compile', run.complaints]];
  if (!claimsJson || (run.complaints !== '' && run.wire.size === 0)) return compile;
  const expectedOf = (vector: string): string | undefined => {
    const answer = reference?.wire.get(vector);
    return answer?.kind === 'ok' ? canonicalOr(answer.text) : undefined;
  };
  const judgeTaken = (vector: string, answer: Answer | undefined, text: string): string | undefined =>
    isLimited(`wire/${vector}`) ? lifted(answer, text) : mistake(answer, expectedOf(vector), text);
  return [
    ...compile,
    ...wire.flatMap(({ name, text }) => within(`wire/${name}`, judgeTaken(name, run.wire.get(name), text))),
    ...invalid.flatMap(({ name, text }) => within(`invalid/${name}`, leniency(run.invalid.get(name), text))),
    ...run.foreign.flatMap(({ vector, text, answer }) => {
      // Whoever wrote something else than expected has a finding of its own.
      if (canonicalOr(text) !== expectedOf(vector)) return [];
      return within(`wire/${vector} of another language`, judgeTaken(vector, answer, text));
    }),
  ];
}

function within(where: string, what: string | undefined): Found[] {
  return what === undefined ? [] : [[where, what]];
}

/** What is wrong with the answer to a text that must be taken. */
function mistake(answer: Answer | undefined, expected: string | undefined, text: string): string | undefined {
  if (answer?.kind !== 'ok') return `${shown(text)} ${spoken(answer)}`;
  const found = canonicalOr(answer.text);
  if (expected === undefined) return `${shown(text)} has no reference to compare with`;
  return found === expected
    ? undefined
    : `${shown(text)} became ${shown(found)}, expected ${shown(expected)}`;
}

/** What is wrong with the answer to a text that must be refused. */
function leniency(answer: Answer | undefined, text: string): string | undefined {
  return answer?.kind === 'refused' ? undefined : `${shown(text)} ${spoken(answer)}`;
}

/** What is wrong with the answer to a text that the language is known to refuse. */
function lifted(answer: Answer | undefined, text: string): string | undefined {
  return answer?.kind === 'refused'
    ? undefined
    : `${shown(text)} ${spoken(answer)}, against a declared limit`;
}

function spoken(answer: Answer | undefined): string {
  switch (answer?.kind) {
    case undefined:
      return 'was not answered';
    case 'ok':
      return `was taken, as ${shown(answer.text)}`;
    case 'printed':
      return `was printed, as ${shown(answer.text)}`;
    case 'refused':
      return `was refused: ${answer.text}`;
    case 'broken':
      return `broke: ${answer.text}`;
  }
}

/** The canonical form; of what is no strict JSON, such as an object with a repeated key, the text and why. */
function canonicalOr(text: string): string {
  try {
    return canonical(text);
  } catch (error) {
    return `${text} (${String(error)})`;
  }
}

function shown(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu, (each) => JSON.stringify(each).slice(1, -1));
  return visible.length > 200 ? `${visible.slice(0, 200)}… (${text.length})` : visible;
}
