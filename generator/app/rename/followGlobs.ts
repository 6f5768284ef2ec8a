import { stemsOf } from '../../reconcile/names/GivenName.js';
import { readGlobs } from '../../tree/globs.js';

/** Where something is, and where it is once it has another name. */
export interface Moved {
  from: string;
  to: string;
}

/** How names of specs are written in paths: `chat/send`, `chat_send`, `chat-send`, `ChatSend`. */
const manners: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => parts.join('/'),
  (parts) => parts.flatMap((part) => part.split('-')).join('_'),
  (parts) => parts.join('-'),
  (parts) => parts.join('.'),
  (parts) =>
    parts
      .flatMap((part) => part.split(/[-_]/))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
];

/**
 * A glob after something got another name: one in which the name stands where it matches exactly the same files, wherever they are then;
 * else the same one. What begins with `!` stays so.
 */
export function followedGlob(
  glob: string,
  files: readonly Moved[],
  { before, now }: { before: string; now: string },
): string {
  const [, sign = '', pattern = ''] = /^(!?)([^]*)$/.exec(glob) ?? [];
  const matched = files.filter(({ from }) => isMatch(pattern, from));
  if (matched.every(({ to }) => isMatch(pattern, to))) return glob;
  const wanted = new Set(matched.map(({ to }) => to));
  const isExact = (candidate: string): boolean =>
    files.every(({ to }) => isMatch(candidate, to) === wanted.has(to));
  const literal = matched.filter(({ from }) => from === pattern).map(({ to }) => to);
  const found = [...literal, ...stemsOf(before, now).map((stem) => withName(pattern, stem))].find(isExact);
  return found === undefined ? glob : `${sign}${found}`;
}

/** The file of which globs say something else then than before: what they name is no name that follows. */
export function strayed(
  before: readonly string[],
  then: readonly string[],
  files: readonly Moved[],
): Moved | undefined {
  const [old, young] = [readGlobs(before, []), readGlobs(then, [])];
  const isNamed = (globs: typeof old, path: string): boolean =>
    globs.matching(path).length > 0 && !globs.isIgnored(path);
  return files.find(({ from, to }) => from !== to && isNamed(old, from) !== isNamed(young, to));
}

function isMatch(glob: string, path: string): boolean {
  return readGlobs([glob], []).matching(path).length > 0;
}

/** A text with a name in all the manners in which it may stand there as a whole. */
function withName(text: string, { before, now }: { before: string; now: string }): string {
  return manners.reduce((said, write) => {
    const [old, young] = [write(before.split('/')), write(now.split('/'))];
    const whole = new RegExp(`(?<![a-z0-9])${old.replace(/[^\w/]/g, '\\$&')}(?![a-z0-9])`, 'g');
    return said.replace(whole, () => young);
  }, text);
}
