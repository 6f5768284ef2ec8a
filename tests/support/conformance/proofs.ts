import type { Case } from './Case.js';
import type { Answer } from './Driver.js';
import type { CaseRun } from './LanguageRun.js';
import { kept, told } from './secrets.js';
import type { Proof } from './unproved.js';

/** A proof that failed, where, and how. */
export interface Failure {
  proof: Proof;
  /** `print/all`, `invalid/too-short`, `uses`. */
  where: string;
  what: string;
}

/** What is asked of a case: the proofs for which it has something to show. */
export function asked({ secrets, invalid, uses }: Case, claimsJson: boolean): Proof[] {
  const isSecret = claimsJson && secrets !== undefined;
  return [
    ...(isSecret ? (['print'] as const) : []),
    ...(isSecret && invalid.length > 0 ? (['message'] as const) : []),
    ...(uses.size > 0 ? (['uses'] as const) : []),
  ];
}

/** Which proofs a language does not give of a case. */
export function failures(language: string, each: Case, run: CaseRun, claimsJson: boolean): Failure[] {
  const wanted = new Set(asked(each, claimsJson));
  return [
    ...(wanted.has('print') ? each.wire.flatMap((vector) => printed(each, vector, run)) : []),
    ...(wanted.has('message') ? each.invalid.flatMap(({ name }) => message(each, name, run)) : []),
    ...(wanted.has('uses') ? uses(language, each, run) : []),
  ];
}

function printed(each: Case, { name, text }: Case['wire'][number], run: CaseRun): Failure[] {
  const answer = run.printed.get(name);
  const fail = (what: string): Failure[] => [{ proof: 'print', where: `print/${name}`, what }];
  if (answer?.kind !== 'printed') return fail(`is not printed: ${spoken(answer)}`);
  const secrets = told(answer.text, each);
  if (secrets.length > 0) return fail(`${secrets.join(', ')} can be read in ${answer.text}`);
  const lost = kept(text, answer.text, each);
  return lost.length > 0 ? fail(`${lost.join(', ')} is no secret, and not in ${answer.text}`) : [];
}

function message(each: Case, name: string, run: CaseRun): Failure[] {
  const answer = run.invalid.get(name);
  const secrets = told(answer?.text ?? '', each);
  if (secrets.length === 0) return [];
  return [
    {
      proof: 'message',
      where: `invalid/${name}`,
      what: `${secrets.join(', ')} can be read in ${spoken(answer)}`,
    },
  ];
}

/** The lines that end with the word `warns` in a comment are those that must be warned of, and no others. */
function uses(language: string, each: Case, { warned }: CaseRun): Failure[] {
  const fail = (what: string): Failure[] => [{ proof: 'uses', where: 'uses', what }];
  const program = each.uses.get(language);
  if (program === undefined) return fail(`there is no cases/${each.feature}/uses/${language}.*`);
  if (warned === undefined) return fail('its toolchain has no deprecationWarnings');
  if ('error' in warned) return fail(warned.error);
  const expected = program.split('\n').flatMap((line, index) => (/\bwarns$/.test(line) ? [index + 1] : []));
  const found = [...new Set(warned.lines)].sort((a, b) => a - b);
  if (expected.join() === found.join()) return [];
  return fail(`warnings in lines [${found.join()}] of uses/${language}.*, expected in [${expected.join()}]`);
}

function spoken(answer: Answer | undefined): string {
  return answer === undefined ? 'no answer' : `${answer.kind} ${answer.text}`;
}
