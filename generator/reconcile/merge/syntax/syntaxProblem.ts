import type { Language } from '../../../../renderers/language/Language.js';
import { balanceProblem } from './balanceProblem.js';

/**
 * What is wrong with the syntax of a text, for a person; undefined if nothing was found. A language that has no parser at
 * hand is looked at by its lexis: only balanced brackets outside of strings and comments, and that strings and comments end; see
 * {@link balanceProblem}.
 */
export async function syntaxProblem(text: string, { syntax }: Language): Promise<string | undefined> {
  if (syntax === undefined) return undefined;
  return typeof syntax === 'function' ? syntax(text) : balanceProblem(text, syntax);
}
