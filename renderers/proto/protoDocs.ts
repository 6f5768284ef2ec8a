import { resolve } from '../../types/ir/resolve.js';
import { factsOf, rangeOf, type ScalarName } from '../../types/ir/scalars.js';
import { type Field, mayBeAbsent } from '../../types/ir/Field.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { type Bounds, constraintNote } from '../constraintNote.js';
import { prose } from '../prose.js';
import { defaultText } from '../secrets/fieldValues.js';

/** What a .proto cannot say of a field: what values it takes, what it is when unset, what a converter loses. */
export function fieldDoc(types: TypeTable, field: Field, isNullable: boolean): string[] {
  const fallback = defaultText(types, field);
  return prose(
    field,
    ...scalarNote(field.type),
    constraintNote(types, field, narrow(types, field)),
    ...(fallback === undefined ? [] : [`Default: ${fallback}.`]),
    ...(isNullable && mayBeAbsent(field) ? ['Lossy: absent and null are both unset.'] : []),
    ...(isNullable && !mayBeAbsent(field) ? ['Unset is null.'] : []),
  );
}

/** Protobuf has no integers below 32 bits: their range is a bound like any other. */
function narrow(types: TypeTable, { type }: Field): Bounds | undefined {
  const node = resolve(types, type.kind === 'nullable' ? type.inner : type);
  const facts = node.kind === 'scalar' ? factsOf(node.scalar) : undefined;
  const isNarrow = facts?.family === 'integer' && facts.bits < 32;
  return isNarrow && node.kind === 'scalar' ? rangeOf(node.scalar) : undefined;
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
