/** What the specs of a client and a worker differ in: names of commands, sorted. */
export interface SpecDifference {
  /** Commands of both whose params, result or errors are not the same. */
  readonly changed: readonly string[];
  readonly onlyClient: readonly string[];
  readonly onlyWorker: readonly string[];
}

type Hashes = Readonly<Record<string, string>>;

/** How many names a message has of each kind, and how much of a name. */
const SHOWN = 5;
const SHOWN_CHARACTERS = 100;

/** Compares what two sides were generated from, by the digests of their commands. */
export function specDifference(client: Hashes, worker: Hashes): SpecDifference {
  const ofClient = new Map(Object.entries(client));
  const ofWorker = new Map(Object.entries(worker));
  const missingIn = (other: ReadonlyMap<string, string>) => (name: string) => !other.has(name);
  const differs = (name: string): boolean => ofWorker.has(name) && ofWorker.get(name) !== ofClient.get(name);
  return {
    changed: [...ofClient.keys()].filter(differs).sort(),
    onlyClient: [...ofClient.keys()].filter(missingIn(ofWorker)).sort(),
    onlyWorker: [...ofWorker.keys()].filter(missingIn(ofClient)).sort(),
  };
}

/** The same in sentences, each with a blank after it; empty for no difference. */
export function differenceText({ changed, onlyClient, onlyWorker }: SpecDifference): string {
  const sentences: [string, readonly string[]][] = [
    ['Not the same on both sides', changed],
    ['Only the client has', onlyClient],
    ['Only the worker has', onlyWorker],
  ];
  return sentences.map(([what, names]) => (names.length === 0 ? '' : `${what}: ${listed(names)}. `)).join('');
}

function listed(names: readonly string[]): string {
  // Names of the other side may be anything.
  const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name.slice(0, SHOWN_CHARACTERS)));
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
