import { FieldNames } from './protoNames.js';
import { isKept, maxNumber, type NumberEntry, type Numbers } from './FieldNumbers.js';

/** What wants a number. */
export interface Wanting {
  wire: string;
  /** The identifier that it would like to have. */
  wanted: string;
  /** Absent for a value of an enum. */
  type?: string;
}

export interface Assigned {
  number: number;
  name: string;
}

export interface Assignment {
  /** In the order of what wanted them. */
  assigned: Assigned[];
  /** Numbers that are given out for the first time, and what to. */
  added: Map<number, NumberEntry>;
  /** Numbers and names that once were something else, and must not come back. */
  reserved: { numbers: number[]; names: string[] };
}

/**
 * Gives everything in a message or an enum its number: the one it ever had, or the next. Same name in the spec and same
 * type is the same thing; anything else is a new one. `taken` are names that
 * mean something else there, and `isTaken` knows those that do around it.
 */
export function assignNumbers(
  wanting: readonly Wanting[],
  known: Numbers,
  taken: readonly string[] = [],
  isTaken: (name: string) => boolean = () => false,
): Assignment {
  const slots = new Map<string, { number: number; name: string }>();
  const names = new FieldNames();
  const namesOf = new Map<string, string>();
  for (const name of taken) names.take(name);
  for (const [number, { name, wire = name, type }] of [...known].sort(([a], [b]) => a - b)) {
    const key = slotKey(wire, type);
    if (!slots.has(key)) slots.set(key, { number, name });
    namesOf.set(wire, namesOf.get(wire) ?? name);
    names.take(name);
  }
  const added = new Map<number, NumberEntry>();
  let last = Math.max(0, ...known.keys());
  const assigned = wanting.map(({ wire, wanted, type }): Assigned => {
    const slot = slots.get(slotKey(wire, type));
    if (slot !== undefined) return slot;
    last = nextNumber(last, known, added);
    const name = namesOf.get(wire) ?? names.claim(wanted, isTaken);
    added.set(last, { name, ...(wire === name ? {} : { wire }), ...(type === undefined ? {} : { type }) });
    return { number: last, name };
  });
  const live = new Set(assigned.map(({ number }) => number));
  const liveNames = new Set(assigned.map(({ name }) => name));
  const dead = [...known].filter(([number]) => !live.has(number)).sort(([a], [b]) => a - b);
  const deadNames = new Set(dead.map(([, { name }]) => name).filter((name) => !liveNames.has(name)));
  return { assigned, added, reserved: { numbers: dead.map(([number]) => number), names: [...deadNames] } };
}

function slotKey(wire: string, type: string | undefined): string {
  return JSON.stringify([wire, type]);
}

/** After the largest so far; when there is none left there, the first one that nobody ever had. */
function nextNumber(last: number, known: Numbers, added: ReadonlyMap<number, NumberEntry>): number {
  const isFree = (number: number): boolean => !isKept(number) && !known.has(number) && !added.has(number);
  for (let number = last + 1; number <= maxNumber; number++) if (isFree(number)) return number;
  for (let number = 1; ; number++) if (isFree(number)) return number;
}
