/** Code points from the first to the last, both included. */
export type CodePointRange = readonly [number, number];

const last = 0x10ffff;

/** A text that was decoded from JSON has none of these. */
const surrogates: CodePointRange = [0xd800, 0xdfff];

export const digits: readonly CodePointRange[] = [[0x30, 0x39]];

/** `\w` of ECMAScript without the flag `i`. */
export const wordCharacters: readonly CodePointRange[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];

/** `\s`: WhiteSpace and LineTerminator of ECMA-262, sections 12.2 and 12.3. */
export const spaces: readonly CodePointRange[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** What `.` does not match: LineTerminator. */
export const lineTerminators: readonly CodePointRange[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** All code points that are in none of these sorted ranges. */
export function complement(ranges: readonly CodePointRange[]): CodePointRange[] {
  const found: CodePointRange[] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) found.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) found.push([next, last]);
  return found;
}

/** The same ranges without surrogates, which some engines refuse to name. */
export function withoutSurrogates(ranges: readonly CodePointRange[]): CodePointRange[] {
  return ranges.flatMap(([from, to]): CodePointRange[] => {
    const parts: CodePointRange[] = [
      [from, Math.min(to, surrogates[0] - 1)],
      [Math.max(from, surrogates[1] + 1), to],
    ];
    return parts.filter(([start, end]) => start <= end);
  });
}

const known = new Map<string, CodePointRange[]>();

/** What a property of Unicode means to the engine that runs archc: `Script=Greek`, `Alphabetic`. */
export function propertyRanges(property: string): CodePointRange[] {
  const cached = known.get(property);
  if (cached !== undefined) return cached;
  const expression = new RegExp(`^\\p{${property}}$`, 'u');
  const ranges: CodePointRange[] = [];
  let start = -1;
  for (let value = 0; value <= last + 1; value++) {
    const isIn = value <= last && expression.test(String.fromCodePoint(value));
    if (isIn && start < 0) start = value;
    if (!isIn && start >= 0) {
      ranges.push([start, value - 1]);
      start = -1;
    }
  }
  known.set(property, ranges);
  return ranges;
}
