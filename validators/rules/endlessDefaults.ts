import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import { stronglyConnected } from '../binder/stronglyConnected.js';
import { Fillings, type Filling } from './Fillings.js';
import { keyPlace } from './keyPlace.js';

/**
 * Reports defaults that fill in each other: what one leaves out has a default, and so on until the first one is met
 * again, so that no reader would ever be done. One finding for a circle. Expects types whose arguments do not grow.
 */
export function endlessDefaults(types: TypeTable): Diagnostic[] {
  const fillings = new Fillings(types);
  const component = stronglyConnected(fillings.declared(), (filling) => fillings.next(filling));
  const inside = (from: Filling): Filling[] =>
    fillings.next(from).filter((to) => component.get(to) === component.get(from));
  const done = new Set<number>();
  const reported = new Set<Field>();
  const found: Diagnostic[] = [];
  for (const [filling, number] of component) {
    if (done.has(number) || reported.has(filling.field)) continue;
    done.add(number);
    const circle = wayBack(filling, inside);
    if (circle.length === 0) continue;
    for (const { field } of circle) reported.add(field);
    const cycle = [...circle, filling].map(({ label }) => label);
    found.push({ code: 'ARC4021', place: keyPlace(filling.field, 'default'), params: { cycle } });
  }
  return found;
}

/** The shortest way from a filling back to itself, without its end; empty when there is none. */
function wayBack(start: Filling, next: (from: Filling) => readonly Filling[]): Filling[] {
  const before = new Map<Filling, Filling>();
  const queue = [start];
  for (const from of queue) {
    for (const to of next(from)) {
      if (to === start) return [...wayTo(from, before)];
      if (before.has(to)) continue;
      before.set(to, from);
      queue.push(to);
    }
  }
  return [];
}

function wayTo(end: Filling, before: ReadonlyMap<Filling, Filling>): Filling[] {
  const way: Filling[] = [];
  for (let at: Filling | undefined = end; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}
