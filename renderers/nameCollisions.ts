import type { Diagnostic, Place } from '../types/diagnostics/Diagnostic.js';

/** What has a name in a language: `label` is what its spec calls it. */
export interface Named {
  name: string;
  label: string;
  place: Place;
}

/** ARC4002 at the second of two that are one name in a language; the first is where it is from. */
export function nameCollision(language: string, first: Omit<Named, 'name'>, second: Named): Diagnostic {
  const { name, label, place } = second;
  return {
    code: 'ARC4002',
    place,
    params: { first: first.label, second: label, name, language },
    related: [{ place: first.place, note: `'${first.label}' has the same name` }],
  };
}

/** One for each whose name an earlier one has. */
export function nameCollisions(language: string, all: Iterable<Named>): Diagnostic[] {
  const taken = new Map<string, Named>();
  const diagnostics: Diagnostic[] = [];
  for (const named of all) {
    const first = taken.get(named.name);
    if (first === undefined) taken.set(named.name, named);
    else diagnostics.push(nameCollision(language, first, named));
  }
  return diagnostics;
}
