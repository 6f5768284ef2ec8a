import picomatch from 'picomatch';

/** What is asked of paths, made of globs once. */
export interface Globs {
  /** The globs that must each match something, as they are written. */
  readonly wanted: readonly string[];
  /** The numbers of the globs that match a file. */
  matching(path: string): number[];
  /** Whether a path, or everything in that folder, is left out. */
  isIgnored(path: string): boolean;
  /** Whether one of the globs could match something in a folder. */
  mayMatchIn(folder: string): boolean;
}

/** Reads globs; those that begin with `!` leave out, as those in `ignore` do. Dot files match as others do. */
export function readGlobs(patterns: readonly string[], ignore: readonly string[]): Globs {
  const isNegative = (pattern: string): boolean => /^!(?!\()/.test(pattern);
  const wanted = patterns.filter((pattern) => !isNegative(pattern));
  const left = [...ignore, ...patterns.filter(isNegative).map((pattern) => pattern.slice(1))].map(matcher);
  const matchers = wanted.map(matcher);
  const partly = wanted.map(partial);
  return {
    wanted,
    matching: (path) => matchers.flatMap((matches, index) => (matches(path) ? [index] : [])),
    isIgnored: (path) => left.some((matches) => matches(path)),
    mayMatchIn: (folder) => {
      const segments = folder.split('/');
      return partly.some((mayMatch) => mayMatch(segments));
    },
  };
}

/** The folder that a glob starts from, as far as it names one; `''` is the root. */
export function globBase(pattern: string): string {
  const segments = pattern.replace(/^(?:\.\/+)+/, '').split('/');
  const first = segments.findIndex((segment) => /[*?[\]{}()!+@|\\]/.test(segment));
  return segments.slice(0, first < 0 ? -1 : first).join('/');
}

const options = { dot: true, posix: true } as const;

function matcher(pattern: string): (path: string) => boolean {
  return picomatch(pattern, options);
}

/** Whether a pattern could match below a folder. In doubt it could: that costs a look. */
function partial(pattern: string): (folder: readonly string[]) => boolean {
  // A slash within braces or parentheses is no border of segments.
  if (/[{(][^})]*\/[^})]*[})]/.test(pattern)) return () => true;
  const segments = pattern.replace(/^(?:\.\/+)+/, '').split('/');
  const any = segments.findIndex((segment) => segment.includes('**'));
  const matchers = (any < 0 ? segments : segments.slice(0, any)).map(matcher);
  return (folder) => {
    if (any < 0 && folder.length >= segments.length) return false;
    return folder.every((name, index) => matchers[index]?.(name) ?? true);
  };
}
