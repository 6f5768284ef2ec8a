/**
 * What takes no column: combining marks, and vowels and finals of Hangul, which join the letter before. The single ones
 * stand before or within a syllable in scripts of India.
 */
const zeroWidth =
  /(?![\u115f\u2d7f])[\p{Grapheme_Extend}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb\u0d4e\ua8fa\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;

/** What takes two: East Asian wide and fullwidth characters, and emoji that are shown in colour; not the halves of flags. */
const doubleWidth =
  /(?![\u{1f1e6}-\u{1f1ff}])[\p{Emoji_Presentation}\u1100-\u115f\u17a4\u17d8\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;

const ascii = /^[ -~]*$/;

/**
 * The columns that ruff counts for a line: those of the crate `unicode-width`, character by character. Right for all
 * characters that `stringLiteral` does not escape: compared with ruff itself, one by one.
 */
export function displayWidth(line: string): number {
  if (ascii.test(line)) return line.length;
  let width = 0;
  for (const character of line) {
    if (zeroWidth.test(character)) continue;
    width += doubleWidth.test(character) ? 2 : 1;
  }
  return width;
}
