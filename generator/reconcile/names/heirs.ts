import { groupedBy } from '../../source/groupedBy.js';
import type { DeclaredName } from './declaredNames.js';
import { plain, written } from './GivenName.js';

/** Whether a name is another one for what got from one spec into another. */
export function isHeir(
  before: string,
  now: string,
  [from, to]: readonly [from: string, to: string],
): boolean {
  return before === now || heirOf(before, from, to) === written(now);
}

/** What a word becomes that is made of the name of a spec, as {@link written}; undefined for one that is not. */
export function heirOf(word: string, from: string, to: string): string | undefined {
  const [text, old] = [written(word), plain(from)];
  return text.includes(old) ? text.replace(old, plain(to)) : undefined;
}

/** Finds the names that may be {@link isHeir | heirs} of words, without a look at each of them for each word. */
export function heirFinder(
  names: readonly DeclaredName[],
): (words: readonly string[], owner: string) => DeclaredName[] {
  const byName = groupedBy(names, ({ now }) => now);
  const byText = groupedBy(names, ({ spec, now }) => `${spec} ${written(now)}`);
  const specs = [...new Set(names.map(({ spec }) => spec))];
  return (words, owner) =>
    words.flatMap((word) => {
      const made = heirOf(word, owner, owner) === undefined ? [] : specs;
      const heirs = made.flatMap((spec) => byText.get(`${spec} ${heirOf(word, owner, spec) ?? ''}`) ?? []);
      return [...(byName.get(word) ?? []), ...heirs];
    });
}
