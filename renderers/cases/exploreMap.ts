import { resolve } from '../../types/ir/resolve.js';
import { isSmallInteger, rangeOf } from '../../types/ir/scalars.js';
import { substitute } from '../../types/ir/substitute.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { isObject, valueAt } from './changes.js';
import { type Exploration, otherThan } from './Exploration.js';
import { member, pathOf, type Spot, titleOf } from './spots.js';
import { put, type Written } from './written.js';

/** The keys of a map, and what lies below the first one. */
export function exploreMap(
  at: Exploration,
  spot: Spot,
  key: TypeNode,
  value: TypeNode,
  exploreInside: (at: Exploration, spot: Spot, node: TypeNode) => void,
): void {
  const { list } = at;
  const now = valueAt(list.wire(spot.from), spot.pointer);
  const [first] = isObject(now) ? Object.entries(now) : [];
  if (first === undefined) return;
  const [name, entry] = first;
  const keyed = (names: readonly string[]): Written => ({ value: Object.fromEntries(names.map((each) => [each, entry])) });
  const refuse = (wrong: string, rule: string): void => {
    list.refuse(spot, { to: keyed([wrong]), rule }, pathOf(spot, wrong));
  };
  const type = resolve(at.types, substitute(key, at.parameters));
  const body = type.kind === 'reference' ? at.types.get(type.target)?.body : undefined;
  if (body?.kind === 'enum') {
    const names = body.values.map((each) => each.value);
    if (names.length > 1) list.accept(`${titleOf(spot)} has every key`, spot.from, put(spot.pointer, keyed(names)));
    const unknown = otherThan(names);
    if (!body.open) refuse(unknown, 'enum');
    else
      list.accept(
        `${titleOf(spot)} keeps a key that nobody knows yet`,
        spot.from,
        put(spot.pointer, keyed([unknown])),
      );
  } else if (type.kind === 'scalar' && isSmallInteger(type.scalar)) {
    const [least, most] = rangeOf(type.scalar) ?? [0n, 0n];
    list.accept(`${titleOf(spot)} has the least and the most key`, spot.from, put(spot.pointer, keyed([String(least), String(most)])));
    refuse('one', 'format');
    refuse(String(least - 1n), 'range');
    refuse(String(most + 1n), 'range');
  }
  exploreInside(at, member(spot, name), value);
}
