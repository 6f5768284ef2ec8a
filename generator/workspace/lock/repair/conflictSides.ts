/** The texts that git put into one file with markers. */
export interface ConflictSides {
  ours: string;
  theirs: string;
  /** What both came from, where the markers tell (`merge.conflictStyle` diff3 or zdiff3). */
  base?: string;
}

type Part = 'both' | 'ours' | 'base' | 'theirs';

/** Which marker may follow in which part, and the part that it opens. */
const next: Record<Part, Readonly<Record<string, Part>>> = {
  both: { '<': 'ours' },
  ours: { '|': 'base', '=': 'theirs' },
  base: { '=': 'theirs' },
  theirs: { '>': 'both' },
};

const marker = /^([<=>|])\1{6}(?: |\r?$)/;

/** Takes a file with conflict markers apart. Undefined when there are none, or they do not add up. */
export function conflictSides(text: string): ConflictSides | undefined {
  const sides = { ours: '', theirs: '', base: '' };
  let part: Part = 'both';
  let conflicts = 0;
  let bases = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const sign = marker.exec(line.trimEnd())?.[1];
    if (sign !== undefined) {
      const opened: Part | undefined = next[part][sign];
      if (opened === undefined) return undefined;
      if (opened === 'ours') conflicts++;
      if (opened === 'base') bases++;
      part = opened;
      continue;
    }
    for (const side of ['ours', 'theirs', 'base'] as const)
      if (part === 'both' || part === side) sides[side] += line;
  }
  if (part !== 'both' || conflicts === 0) return undefined;
  const { ours, theirs, base } = sides;
  return bases === conflicts ? { ours, theirs, base } : { ours, theirs };
}
