import { type PatternAutomaton, patternAutomaton, PatternTooLarge } from './PatternAutomaton.js';

/** More steps than this are not taken. */
const mostSteps = 10_000_000;

/**
 * Says of texts whether a backtracking engine, such as that of JavaScript, finds out in a bounded time if they match: counts
 * the ways in which the beginnings of a text do, which is as many steps as the engine may take. No text does for what is no
 * pattern, or a huge one.
 */
export function matchesQuickly(pattern: string): (text: string) => boolean {
  let automaton: PatternAutomaton | undefined;
  return (text) => {
    try {
      automaton ??= patternAutomaton(pattern);
      return stepsFor(automaton, [...text]) <= mostSteps;
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof PatternTooLarge) return false;
      throw error;
    }
  };
}

function stepsFor(automaton: PatternAutomaton, characters: readonly string[]): number {
  const { takes, first, next, done, anchored, around } = automaton;
  // What looks around may do so at every place.
  let steps = around.reduce((sum, each) => sum + stepsFor({ ...each, anchored: false }, characters), 0);
  let work = 0;
  let ways = new Map<number, number>();
  for (const [at, character] of characters.entries()) {
    if (at === 0 || !anchored) add(ways, first, 1);
    const after = new Map<number, number>();
    for (const [state, count] of ways) {
      steps += count;
      if (takes[state]?.(character) !== true) continue;
      // From here the engine goes on to a match, and takes nothing back.
      if (done.has(state)) return steps + characters.length;
      const followers = next[state] ?? new Map<number, number>();
      work += followers.size + 1;
      add(after, followers, count);
    }
    if (steps > mostSteps || work > mostSteps) return Infinity;
    if (after.size === 0 && anchored) break;
    ways = after;
  }
  return steps;
}

function add(ways: Map<number, number>, more: ReadonlyMap<number, number>, times: number): void {
  for (const [state, count] of more) ways.set(state, (ways.get(state) ?? 0) + count * times);
}
