import type { LanguageToolchain } from '../toolchains/LanguageToolchain.js';

/** Mutants that take and give the same texts as their originals, so that no test can notice. */
interface Equivalents {
  reason: string;
  mutants: readonly string[];
  /** All of them when left out. */
  languages?: readonly LanguageToolchain['language'][];
}

export const equivalents: readonly Equivalents[] = [];

/** Whether a mutant is known to be as good as its original. */
export function isEquivalent(title: string, language: LanguageToolchain['language']): boolean {
  return equivalents.some(
    ({ mutants, languages }) => mutants.includes(title) && (languages?.includes(language) ?? true),
  );
}
