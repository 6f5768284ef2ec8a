/**
 * The keys that an object may have, those first that somebody may have meant by one that it may not have: keys that share a word with it, then
 * keys whose values are of the kind of its value. What the object has already comes last, else the order of the schema counts.
 * @param properties The schemas of the keys, as far as they are known.
 * @returns All of the keys, and those of the first kind.
 */
export function fittingKeys(
  key: string,
  data: object,
  known: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): { keys: string[]; related: string[] } {
  const wanted = wordsOf(key);
  const kind = kindOf(Object.entries(data).find(([own]) => own === key)?.[1]);
  const rank = (candidate: string): number => {
    if (Object.hasOwn(data, candidate) || candidate === '$schema') return 3;
    if (wordsOf(candidate).some((word) => wanted.some((other) => isRelated(word, other)))) return 0;
    return kindsOf(properties[candidate])?.includes(kind) === true ? 1 : 2;
  };
  const ranked = known
    .map((candidate, at) => ({ candidate, at, rank: rank(candidate) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  return {
    keys: ranked.map(({ candidate }) => candidate),
    related: ranked.filter((each) => each.rank === 0).map(({ candidate }) => candidate),
  };
}

function wordsOf(key: string): string[] {
  const parts = key.slice(0, 100).match(/\p{Lu}?[\p{Ll}\p{N}]+|\p{Lu}+/gu) ?? [];
  return parts.map((word) => word.toLowerCase());
}

/** Whether one begins with the other: `param` and `params`, `desc` and `description`. */
function isRelated(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.startsWith(short);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

/** The kinds of values that a schema names by itself; undefined for one that says it elsewhere. */
function kindsOf(schema: unknown): string[] | undefined {
  const type = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : undefined;
  const kinds = [type].flat().filter((each) => typeof each === 'string');
  return kinds.length === 0 ? undefined : kinds.map((each) => (each === 'integer' ? 'number' : each));
}
