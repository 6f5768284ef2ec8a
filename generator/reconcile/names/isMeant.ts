import type { FileLink } from '../../source/fileLinks.js';
import type { GivenName, GivenNames } from './GivenName.js';

/** A file in which a name is said. */
export interface Speaker {
  /** Whose it is. */
  owner: string;
  words: ReadonlySet<string>;
  /** What it imports. Asked for where nothing else tells. */
  links: () => readonly FileLink[];
  /** Whether a file belongs to a spec that is no part of the run: what such specs declare is not known. */
  isOther?: (path: string) => boolean;
}

/**
 * Whether a file that says a name means the one that was given, and not what another spec still calls so. An import of it tells, or one of
 * the file that declares it; where there is none, whose file it is, and of which spec it speaks. In doubt it does not.
 */
export function isMeant(
  { before, now, kind, spec }: GivenName,
  { owner, words, links, isOther }: Speaker,
  { homes, marks }: Pick<GivenNames, 'homes' | 'marks'>,
): boolean {
  // What archc wrote in the file itself is of no spec, and means what it did.
  if (kind !== 'whole' || spec === '') return true;
  const namesakes = (homes.get(before) ?? []).filter((home) => home.spec !== spec);
  if (namesakes.length === 0 && !isOther) return true;
  const isNamesake = (path: string): boolean => namesakes.some(({ file }) => file === path);
  const isTheirs = (path: string): boolean => isNamesake(path) || isOther?.(path) === true;
  const imports = links().flatMap(({ to }) => to ?? []);
  const imported = imports.find(({ name }) => name === before);
  if (imported) return !isTheirs(imported.path);
  const wholes = imports.flatMap(({ path, name }) => (name === undefined ? [path] : []));
  const isOurs = (path: string): boolean =>
    (homes.get(now) ?? []).some((home) => home.spec === spec && home.file === path);
  if (wholes.some(isOurs) || wholes.some(isTheirs)) return wholes.some(isOurs) && !wholes.some(isNamesake);
  if (namesakes.length === 0) return true;
  const speaksOf = (other: string): boolean =>
    owner === other || [...(marks.get(other) ?? [])].some((mark) => words.has(mark));
  return owner === spec || (speaksOf(spec) && !namesakes.some((home) => speaksOf(home.spec)));
}
