/** Longer texts are rare, and would keep much memory. */
const longest = 1000;

/**
 * The same function of a text, which remembers what it gave for the last `most` different texts, or a few more, and what it threw.
 * For what is pure, costs much, and is asked for the same few texts again and again, as types, patterns and their like in the specs of a
 * project are. What it gives is shared: nobody may change it.
 */
export function remembered<R>(most: number, of: (text: string) => R): (text: string) => R {
  let recent = new Map<string, Outcome<R>>();
  let older = new Map<string, Outcome<R>>();
  return (text) => {
    if (text.length > longest) return of(text);
    let outcome = recent.get(text);
    if (outcome === undefined) {
      outcome = older.get(text) ?? outcomeOf(of, text);
      if (recent.size >= most) {
        older = recent;
        recent = new Map();
      }
      recent.set(text, outcome);
    }
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };
}

type Outcome<R> = { value: R } | { error: unknown };

function outcomeOf<R>(of: (text: string) => R, text: string): Outcome<R> {
  try {
    return { value: of(text) };
  } catch (error) {
    return { error };
  }
}
