import { remembered } from '../remembered.js';
import { type PatternAutomaton, patternAutomaton, PatternTooLarge } from './PatternAutomaton.js';

const mostPairs = 2_000_000;

/**
 * Why a text of a few dozen characters may keep a backtracking engine busy for years, as the end of a sentence: within a loop
 * there are two ways to match the same text, and each round doubles them. Undefined for a pattern without such a loop, and
 * for what is none. A look-around that would forbid one of the ways is not seen.
 */
export const slowPattern = remembered(100, (pattern): string | undefined => {
  try {
    return loopWithTwoWays(patternAutomaton(pattern));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    if (error instanceof PatternTooLarge) return error.message;
    throw error;
  }
});

function loopWithTwoWays(automaton: PatternAutomaton): string | undefined {
  const { next, done, around } = automaton;
  const loops = loopsOf(next);
  const masks = masksOf(automaton);
  let pairs = 0;
  for (const loop of loops) {
    const inside = [...loop].filter((state) => !done.has(state));
    const doubled = inside.find((state) =>
      [...(next[state] ?? [])].some(([follower, ways]) => ways > 1 && loop.has(follower)),
    );
    if (doubled !== undefined) return reasonAt(automaton, doubled, doubled);
    // Pairs of states that the same text leads to.
    const before = new Map<number, number[]>();
    const size = next.length;
    const found = inside.map((state) => state * size + state);
    const seen = new Set(found);
    for (const pair of found) {
      const [left, right] = [Math.floor(pair / size), pair % size];
      for (const a of next[left]?.keys() ?? [])
        for (const b of next[right]?.keys() ?? []) {
          if (!loop.has(a) || !loop.has(b) || ((masks[a] ?? 0n) & (masks[b] ?? 0n)) === 0n) continue;
          if (++pairs > mostPairs) throw new PatternTooLarge();
          const to = Math.min(a, b) * size + Math.max(a, b);
          before.set(to, [...(before.get(to) ?? []), pair]);
          if (!seen.has(to)) {
            seen.add(to);
            found.push(to);
          }
        }
    }
    // Those from which it leads to one state again.
    const back = inside.map((state) => state * size + state);
    const meets = new Set(back);
    for (const pair of back)
      for (const from of before.get(pair) ?? []) {
        if (meets.has(from)) continue;
        const [left, right] = [Math.floor(from / size), from % size];
        if (left !== right) return reasonAt(automaton, left, right);
        meets.add(from);
        back.push(from);
      }
  }
  return around.map(loopWithTwoWays).find((reason) => reason !== undefined);
}

function reasonAt({ raw, takes, alphabet }: PatternAutomaton, left: number, right: number): string {
  const common = alphabet.find((character) => [left, right].every((state) => takes[state]?.(character)));
  const text = JSON.stringify(common ?? '').slice(1, -1);
  const [first = '', second = ''] = [raw[left], raw[right]];
  return left === right
    ? `in a loop around ${first} there are two ways to go from one "${text}" to the next`
    : `in a loop "${text}" is matched by ${first} and by ${first === second ? 'another ' : ''}${second}, and both go on alike`;
}

/** Which characters of the alphabet a state takes, as bits. */
function masksOf({ takes, alphabet }: PatternAutomaton): bigint[] {
  const known = new Map<(character: string) => boolean, bigint>();
  return takes.map((take) => {
    const mask =
      known.get(take) ??
      alphabet.reduce((bits, character, at) => (take(character) ? bits | (1n << BigInt(at)) : bits), 0n);
    known.set(take, mask);
    return mask;
  });
}

/** The sets of states that are on a common cycle, found by Tarjan's algorithm without recursion. */
function loopsOf(next: PatternAutomaton['next']): Set<number>[] {
  const order = new Map<number, number>();
  const low: number[] = [];
  const open: number[] = [];
  const isOpen = new Set<number>();
  const loops: Set<number>[] = [];
  for (const start of next.keys()) {
    if (order.has(start)) continue;
    const path: { state: number; followers: Iterator<number> }[] = [];
    const enter = (state: number): void => {
      order.set(state, order.size);
      low[state] = order.size - 1;
      open.push(state);
      isOpen.add(state);
      path.push({ state, followers: (next[state] ?? new Map<number, number>()).keys() });
    };
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { state, followers } = top;
      const step = followers.next();
      if (step.done !== true) {
        const follower = step.value;
        if (!order.has(follower)) enter(follower);
        else if (isOpen.has(follower)) low[state] = Math.min(low[state] ?? 0, order.get(follower) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1)?.state;
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[state] ?? 0);
      if (low[state] !== order.get(state)) continue;
      const loop = new Set(open.splice(open.indexOf(state)));
      for (const member of loop) isOpen.delete(member);
      if (loop.size > 1 || next[state]?.has(state) === true) loops.push(loop);
    }
  }
  return loops;
}
