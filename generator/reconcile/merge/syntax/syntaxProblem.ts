import type { Language } from '../../../../renderers/language/Language.js';
import { lex } from '../../../source/lex.js';

/**
 * What is wrong with the syntax of a text, for a person; undefined if nothing was found. A language that has no parser at
 * hand is looked at by its lexis: only balanced brackets outside of strings and comments, and that strings and comments end; see
 * {@link lex}.
 */
export async function syntaxProblem(text: string, { lexis, syntax }: Language): Promise<string | undefined> {
  if (syntax) return syntax(text);
  return lexis && lex(text, lexis).problem;
}
