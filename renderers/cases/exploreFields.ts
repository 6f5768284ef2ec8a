import { type Field, mayBeAbsent } from '../../types/ir/Field.js';
import { resolve } from '../../types/ir/resolve.js';
import { sampleType } from '../samples.js';
import { below } from './changes.js';
import { type Exploration, isNull, otherThan, refusesNull } from './Exploration.js';
import { member, pathOf, type Spot, titleOf } from './spots.js';
import { extremes, longestText } from './violations.js';
import { put, putAll, type Written } from './written.js';

/** What every field promises, and what becomes of keys that are none. `taken` are keys beside the fields. */
export function exploreFields(
  at: Exploration,
  spot: Spot,
  fields: readonly Field[],
  strict: boolean,
  taken: readonly string[] = [],
): void {
  const { list } = at;
  for (const field of fields) exploreField(at, spot, field);
  const places = fields.map((field) => [field, below(spot.pointer, field.name)] as const);
  acceptTogether(at, spot, 'takes null where it may be', placesOf(places, (field) =>
    field.nullable || !refusesNull(at, field.type) ? { value: null } : undefined,
  ));
  for (const end of ['least', 'most'] as const)
    acceptTogether(at, spot, `takes the ${end} that bounds allow`, placesOf(places, (field) =>
      extremeOf(at, field, end),
    ));
  const key = otherThan([...fields.map(({ name }) => name), ...taken], 'unknownKey', '_');
  const change = put(below(spot.pointer, key), { value: 1 });
  const path = pathOf(spot, key);
  if (strict) list.refuseChange(spot, change, path, 'unknownKey');
  else list.accept(`${titleOf(spot)} ignores keys that it does not know`, spot.from, change);
}

type Place = readonly [pointer: string, to: Written];

function placesOf(
  fields: readonly (readonly [Field, string])[],
  to: (field: Field) => Written | undefined,
): Place[] {
  return fields.flatMap(([field, pointer]): Place[] => {
    const written = to(field);
    return written === undefined ? [] : [[pointer, written]];
  });
}

/** Fields do not depend on each other, so one case is enough for all of them. */
function acceptTogether({ list }: Exploration, spot: Spot, what: string, places: readonly Place[]): void {
  if (places.length > 0) list.accept(`${titleOf(spot)} ${what}`, spot.from, putAll(places));
}

function exploreField(at: Exploration, record: Spot, field: Field): void {
  const { list } = at;
  const own = member(record, field.name, field.sensitive);
  if (!mayBeAbsent(field))
    list.refuseChange(own, { remove: [own.pointer] }, own.path, 'required');
  if (!field.nullable && refusesNull(at, field.type)) list.refuse(own, isNull);
  at.explore(at, own, field.type, field.constraints);
}

/** A value at a bound of the field; null where the type has none. */
function extremeOf(at: Exploration, field: Field, end: 'least' | 'most'): Written | undefined {
  const type = resolve(at.types, field.type.kind === 'nullable' ? field.type.inner : field.type);
  if (type.kind === 'scalar') return extremes(type.scalar, field.constraints)[end];
  const count = field.constraints[end === 'least' ? 'minItems' : 'maxItems'];
  if (type.kind !== 'array' || count === undefined || count > longestText) return undefined;
  if (count === 0) return { value: [] };
  const one = sampleType(at.types, type.element, {}, 'smallest', at);
  return one === undefined ? undefined : { item: one, times: count };
}

