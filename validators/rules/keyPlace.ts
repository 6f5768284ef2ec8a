import type { Field } from '../../types/ir/Field.js';

/** The key of the field where the spec says it; the field itself for a field that was written inline. */
export function keyPlace(field: Field, key: string): Field['place'] {
  const { range: _whole, ...place } = field.place;
  return { ...place, pointer: `${place.pointer}/${key}` };
}
