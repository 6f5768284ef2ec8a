import type { ScalarName } from '../../types/ir/scalars.js';
import { type Field, mayBeAbsent } from '../../types/ir/Field.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { constraintNotes } from './constraintNotes.js';
import { prose } from '../prose.js';
import { defaultText } from '../secrets/fieldValues.js';

/** What a .proto cannot say of a field: what values it takes, what it is when unset, what a converter loses. */
export function fieldDoc(types: TypeTable, field: Field, isNullable: boolean): string[] {
  const fallback = defaultText(types, field);
  return prose(
    field,
    ...scalarNote(field.type),
    ...constraintNotes(types, field),
    ...(fallback === undefined ? [] : [`Default: ${fallback}.`]),
    ...(isNullable && mayBeAbsent(field) ? ['Lossy: absent and null are both unset.'] : []),
    ...(isNullable && !mayBeAbsent(field) ? ['Unset is null.'] : []),
  );
}

/** What the wider protobuf type does not refuse. */
function scalarNote(node: TypeNode): string[] {
  if (node.kind !== 'scalar') return [];
  const { scalar } = node;
  const note = scalarNotes[scalar];
  return note === undefined ? [] : [note];
}

const scalarNotes: Partial<Record<ScalarName, string>> = {
  int53: 'Within ±(2^53 - 1).',
  uuid: 'A UUID, in lower case.',
  date: 'A date, YYYY-MM-DD.',
  url: 'A URL.',
  datetime: 'Whole milliseconds.',
};
