/** A name that archc gave, and the one that it gives now. */
export interface GivenName {
  before: string;
  now: string;
  /** The spec that it belongs to. */
  spec: string;
  /**
   * Where it may stand: a `whole` name means one thing wherever it is; a `member` only behind what it belongs to, or as a key; a
   * `method` where it is declared or called.
   */
  kind: 'whole' | 'member' | 'method';
}

/** What got another name, in one language. */
export interface GivenNames {
  names: readonly GivenName[];
  /** Owners and modules with their former names: what texts and paths are made of. */
  stems: readonly Stem[];
  /** By spec, the names that only it has: who says one of them speaks of the spec. */
  marks: ReadonlyMap<string, ReadonlySet<string>>;
  /** By spec, the members that it has now. */
  members: ReadonlyMap<string, ReadonlySet<string>>;
  /** By name, of what is no member, who declares it now. */
  homes: ReadonlyMap<string, readonly Home[]>;
  /** What another file declares than before. */
  moved: readonly MovedName[];
}

/** A spec that has a name, and the file that declares it. */
export interface Home {
  spec: string;
  file: string;
}

/** A name that another file declares than before. */
export interface MovedName {
  before: string;
  now: string;
  /** The spec that has it now. */
  spec: string;
  /** The file that declared it, by all the paths that it has or had, and the one that does now. */
  from: readonly string[];
  to: string;
  /** Nothing asks for the file that declared it any more. */
  isLeft: boolean;
  /** It has no value, in languages that tell. */
  isType: boolean;
}

/** A part of names, and what it is now. */
export interface Stem {
  before: string;
  now: string;
}

/** A text without what languages write differently: case, and what stands between words. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A word without what its parts are written with, but for how it begins: `TextCount` is no `textCount`, and no `TEXT_COUNT`. */
export function written(word: string): string {
  const style = word === word.toUpperCase() ? '!' : /^[^\p{L}]*\p{Lu}/u.test(word) ? '^' : '';
  return `${style}${plain(word)}`;
}

/** Whether one text becomes the other when one of the stems does. */
export function isExplained(before: string, now: string, stems: readonly Stem[]): boolean {
  const [old, young] = [plain(before), plain(now)];
  return stems.some((stem) => {
    const [from, to] = [plain(stem.before), plain(stem.now)];
    return from !== '' && old.includes(from) && old.replaceAll(from, to) === young;
  });
}

/** The stems that follow from another name of an owner or a path: the whole, and the part that differs. */
export function stemsOf(before: string, now: string): Stem[] {
  const [old, young] = [before.split('/'), now.split('/')];
  while (old.length > 1 && young.length > 1 && old[0] === young[0]) {
    old.shift();
    young.shift();
  }
  while (old.length > 1 && young.length > 1 && old.at(-1) === young.at(-1)) {
    old.pop();
    young.pop();
  }
  const part = { before: old.join('/'), now: young.join('/') };
  return part.before === before ? [part] : [{ before, now }, part];
}
