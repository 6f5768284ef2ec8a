import type { LockedSpec } from '../compile/lockedSpec.js';

/** Two specs are one if more than this is equal of what both have together, */
const mostOfBoth = 0.5;
/** or if one grew: more than this of the smaller one, */
const mostOfSmaller = 0.5;
/** so many parts at least, for two commands of a kind may well share a param and a result, */
const leastParts = 3;
/** and not too little of both: a small one is in many large ones. */
const leastOfBoth = 0.25;
/** A part that so many specs have tells none of them from another, and comparing them all would take the square of the time. */
const common = 50;

interface Pair {
  before: string;
  owner: string;
  /** How much of the smaller one both have; then, of what is equal there, how much of both. */
  score: number;
}

/**
 * Former specs with what they are now, by owner: those that have most in common, and neither as much with another one. Specs
 * that grew or shrank are among them.
 */
export function alikePairs(
  former: ReadonlyMap<string, LockedSpec>,
  now: ReadonlyMap<string, LockedSpec>,
): [before: string, owner: string][] {
  const pairs = pairsOf(former, now);
  const best = { before: bestOf(pairs, 'before'), owner: bestOf(pairs, 'owner') };
  return pairs
    .filter((pair) => best.before.get(pair.before) === pair && best.owner.get(pair.owner) === pair)
    .map(({ before, owner }) => [before, owner]);
}

function pairsOf(former: ReadonlyMap<string, LockedSpec>, now: ReadonlyMap<string, LockedSpec>): Pair[] {
  const sizes = new Map<string, number>();
  const having = new Map<string, string[]>();
  for (const [owner, spec] of now) {
    const parts = partsOf(spec);
    sizes.set(owner, parts.length);
    for (const part of parts) having.set(part, [...(having.get(part) ?? []), owner].slice(0, common + 1));
  }
  return [...former].flatMap(([before, spec]) => {
    const parts = partsOf(spec);
    const shared = new Map<string, number>();
    for (const part of parts) {
      const owners = having.get(part) ?? [];
      if (owners.length > common) continue;
      for (const owner of owners) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    return [...shared].flatMap(([owner, both]): Pair[] => {
      const size = sizes.get(owner) ?? 0;
      const share = both / Math.min(parts.length, size);
      const ofBoth = both / (parts.length + size - both);
      const grew = both >= leastParts && share > mostOfSmaller && ofBoth >= leastOfBoth;
      if (ofBoth <= mostOfBoth && !grew) return [];
      return [{ before, owner, score: share + ofBoth / 1000 }];
    });
  });
}

/** The best pair of each name, none where two are as good. */
function bestOf(pairs: readonly Pair[], side: 'before' | 'owner'): Map<string, Pair | undefined> {
  const best = new Map<string, Pair>();
  const tied = new Set<string>();
  for (const pair of pairs) {
    const name = pair[side];
    const known = best.get(name);
    if (known && known.score > pair.score) continue;
    if (known?.score === pair.score) tied.add(name);
    else {
      best.set(name, pair);
      tied.delete(name);
    }
  }
  return new Map([...best].map(([name, pair]) => [name, tied.has(name) ? undefined : pair]));
}

function partsOf({ parts = '' }: LockedSpec): string[] {
  return parts === '' ? [] : [...new Set(parts.split(' '))];
}
