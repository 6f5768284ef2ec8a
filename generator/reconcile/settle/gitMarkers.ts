import { normaliseText } from '../../tree/fingerprint.js';

const marker = /^(?:<{7,}|\|{7,}|>{7,})(?: .*)?$|^={7,}$/;
const opening = /^<{7} .+$/m;

/** Whether git left a conflict in a text, as opposed to {@link conflictsIn | one of archc's own}. */
export function hasGitMarkers(text: string): boolean {
  const said = normaliseText(text);
  return opening.test(said.replace(/^<{7} yours$/gm, '')) && /^={7}$/m.test(said) && /^>{7} .+$/m.test(said);
}

/** The lines of a text as they count here: without what a formatter does to their ends, blanks and markers of git. */
export function linesOf(text: string): string[] {
  return normaliseText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !marker.test(line));
}

/** Whether every line of a text is in some of the others: then whoever made it of them wrote nothing. */
export function isMadeOf(text: string, others: readonly string[]): boolean {
  const known = new Set(others.flatMap(linesOf));
  return linesOf(text).every((line) => known.has(line));
}
