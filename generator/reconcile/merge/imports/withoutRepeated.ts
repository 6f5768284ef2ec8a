import type { Lexis } from '../../../../renderers/language/Lexis.js';
import { codeLines } from '../../../source/importsIn.js';
import { joinLines, splitLines } from '../../../tree/TextLines.js';

/**
 * A text in which no import of one line that archc writes stands twice in one run of imports, of a language of which no more is known
 * than how they look. Anything between, such as a condition of a preprocessor, begins another run.
 * @param archcs Texts that archc wrote.
 */
export function withoutRepeated(text: string, lexis: Lexis, archcs: readonly string[]): string {
  const { imports } = lexis;
  if (imports === undefined) return text;
  const whole = new RegExp(`^(?:${imports.source})$`, 'm');
  const known = new Set(archcs.flatMap((archc) => splitLines(archc).lines.map((line) => line.trim())));
  const read = splitLines(text);
  const { code, isInside } = codeLines(read.lines, lexis);
  let seen = new Set<string>();
  const kept = read.lines.map((line, at) => {
    const said = code[at]?.trim() ?? '';
    if (said === '' || isInside.has(at)) return true;
    if (!whole.test(said)) {
      seen = new Set();
      return true;
    }
    const isRepeated = seen.has(said) && known.has(line.trim());
    seen.add(said);
    return !isRepeated;
  });
  if (kept.every(Boolean)) return text;
  const output = read.lines
    .map((line, at) => ({ line, end: read.ends[at] ?? '' }))
    .filter((_, at) => kept[at]);
  return joinLines(output, { like: read, final: read.final });
}
