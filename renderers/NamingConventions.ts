/**
 * Splits a name into words. Anything that is not a letter or digit separates; so does a change from lower to
 * upper case, and the last capital of a run that starts a word (`HTTPServer` is HTTP, Server). Digits belong
 * to the word before them. What no language takes in an identifier separates too, such as `½`, which is a number. A name
 * without any letter or digit is spelled by its code points: `*` is `u2a`.
 */
export function words(name: string): string[] {
  const found = /[^ -~]/.test(name) ? wordsOfAnyScript(name) : name.match(asciiWord);
  if (found !== null) return found;
  return [[...name].map((character) => `u${(character.codePointAt(0) ?? 0).toString(16)}`).join('')];
}

/** What {@link wordsOfAnyScript} finds in ASCII, in a tenth of the time. */
const asciiWord = /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[A-Z]|[0-9]+[a-z]*/g;

function wordsOfAnyScript(name: string): string[] | null {
  return name
    .replace(/\P{ID_Continue}/gu, ' ')
    .match(
      /\p{Lu}+(?!\p{Ll})[\p{N}\p{M}]*|\p{Lu}?[\p{Ll}\p{Lo}\p{Lt}\p{Lm}\p{M}]+[\p{N}\p{M}]*|\p{Lu}|[\p{N}]+[\p{Ll}]*/gu,
    );
}

/** `gpu/stats` is GpuStats, `userID` is UserId. */
export function pascalCase(name: string): string {
  return words(name).map(capitalise).join('');
}

/** `gpu/stats` is gpuStats, `URLPath` is urlPath. */
export function camelCase(name: string): string {
  const pascal = words(name).map(capitalise);
  return [pascal[0]?.toLowerCase() ?? '', ...pascal.slice(1)].join('');
}

/** `gpu/stats` is "Gpu Stats": how a command is called in a heading. */
export function titleCase(name: string): string {
  return words(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function capitalise(word: string): string {
  const [first = '', ...rest] = [...word];
  return first.toUpperCase() + rest.join('').toLowerCase();
}
